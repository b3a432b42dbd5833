import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/job-for-sale.ts. */
export const pack: RulePack = {
	patterns: [
		'gasosa ..10 (vaga|lugar|emprego|concurso|lista|nome|função pública|ministério)',
		'(vaga|lugar|emprego|concurso) ..10 (gasosa|por fora|debaixo da mesa|comprada|comprado|à venda|vendo)',
		'(tenho|temos|conheço|há|meu) ..4 (contato|contacto|amigo|tio|primo|padrinho|camarada|alguém|cônsul|funcionário|coronel|vereador) ..6 (ministério|prefeitura|polícia|governo|embaixada|consulado|alfândega|sonangol|petrobras|rh|recursos humanos|câmara|direcção|direção) ..20 (<money>|<number> mil|custa|metade|adiantamento|lista|sem prova)',
		'(cônsul|funcionário|alguém na embaixada|alguém no consulado) ..2 (que assina|assina pra|assina para|carimba|que aprova)',
		'metade ..2 (agora|antes|hoje|já) ..6 (metade|resto) ..6 (nomeação|lista|publicado|resultado|nome sair|nome)',
		'(teu nome|seu nome) ..4 (na lista|no resultado|nos resultados|sai na lista|aparece na lista) ..10 (<money>|<number> mil|pagamento|metade)',
		'(<money>|<number> mil) ..12 (teu nome|seu nome) ..4 (na lista|nos resultados|no resultado)',
		'(sem concurso|sem prova) ..10 (<money>|<number> mil|paga|taxa) ..8 (vaga|nomeação|cargo|prefeitura|ministério|governo)',
		'(deixa|cede|vende) ..1 (uma|a|sua) (vaga|lugar|cadeira) ..14 (fica no teu nome|fica no seu nome|ajeita|<number> mil)',
		'(tio|primo|amigo|contato|contacto|chefe|diretor) ..8 (tira|consegue|arranja|ajeita|encaixa) ..14 (transfere|transferes|deposita|manda|paga) ..2 (<number>|<money>)',
	],
	unless: [
		'@safety-notice',
		'(denuncie|denuncia|preso|presos|golpe|burla|mentira|vaga de garagem|lista de convidados)',
		'(por mês|ao mês|mensais|mensal|por hora|à hora|por semana|semanais|líquidos|brutos|bruto|líquido|por dia|de salário|de ordenado)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Com uma gasosa o teu lugar no concurso está garantido.',
		'Vaga à venda na função pública: vaga com gasosa.',
		'Tenho um tio na polícia, são 300 mil e entras na lista.',
		'Há um cônsul que assina.',
		'Metade agora e o resto quando sair a nomeação.',
		'Por 200 mil o seu nome aparece na lista: seu nome na lista.',
		'Teu nome sai na lista com um pagamento.',
		'Sem concurso, paga 6 mil e entra na prefeitura.',
		'O diretor deixa uma vaga no hospital, com 15 mil fica no teu nome.',
		'Meu tio na companhia tira a caderneta, você transfere 300 e embarca.',
	],
	lookalikes: [
		'Denuncie quem pedir gasosa em troca de lugar.',
		'O ministério publica a lista na segunda, inscrição gratuita.',
		'Tenho um amigo na prefeitura que joga bola.',
		'Vendo vaga de garagem no centro.',
		'Técnico da câmara, 1.100 euros por mês.',
		'Deixa a vaga do carro livre.',
	],
};
