import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/boss-away-errands.ts. */
export const pack: RulePack = {
	patterns: [
		'(estou|está|estarei|encontra se|encontro me) ..4 (no exterior|no estrangeiro|fora do país|em viagem|viajando|fora da cidade|numa conferência|em uma conferência|internado|internada|embarcado) ..16 (assistente|recados|cheque|pacotes|pagamentos em)',
		'(assistente|ajudante|secretária) ..16 (enquanto|porque) ..2 (estou|está|viajo|viaja|me encontro) ..4 (exterior|estrangeiro|viagem|fora|conferência|viajando)',
		'(comprar|compra|compras|embrulhar|enviar) ..4 (material|materiais|presentes|brinquedos|cartões) ..4 (orfanato|orfanatos|órfãos)',
		'(pagamentos|compras|recados) ..2 (em seu nome|em meu nome|da minha parte)',
		'(email pessoal|e mail pessoal|correio pessoal|email alternativo) ..5 (não o institucional|não institucional|não o da universidade|e não o da)',
		'(mudo me|estamos nos mudando|estou me mudando|vamos mudar|estou a mudar me) ..8 (cidade|região|bairro|área) ..16 (cheque|adiantado|cadeira de rodas)',
		'(cheque) ..6 (visado|administrativo|adiantado|incluído) ..12 (babá|ama|motorista|aulas|cuidadora|cadeira de rodas|ordenado)',
		'(minha secretária|meu secretário|minha assistente|meu contador) ..3 (enviará|vai enviar|mandará|vai mandar) ..4 (cheque|pagamento)',
		'(cheque|pagamento) ..8 (ordenado|salário) (da|do) (ama|babá|motorista|cuidadora) incluído',
	],
	unless: [
		'@safety-notice',
		'(agência|no nosso escritório|entrevista presencial|licença maternidade|cartório|procuração)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Estou no exterior e preciso de assistente.',
		'Assistente para cuidar da casa enquanto estou em viagem.',
		'A tarefa é comprar presentes para um orfanato.',
		'Vai fazer pagamentos em meu nome.',
		'Responda pelo email pessoal, não o institucional.',
		'Estamos nos mudando para a sua cidade e mando o cheque.',
		'Envio um cheque visado com o ordenado da ama.',
		'Minha secretária vai enviar um cheque.',
		'Mando o pagamento com o ordenado da ama incluído.',
	],
	lookalikes: [
		'A chefe está em viagem e volta segunda.',
		'Assistente no nosso escritório, 20 horas semanais.',
		'Compramos presentes para as crianças da escola.',
		'Escreva para o email da secretaria.',
		'A loja vai mudar de bairro em maio.',
	],
};
