import type { Lexicon } from '../../model.ts';

/**
 * Shared word lists of Portuguese: `@name` in a phrase stands for any of these. Items are phrases themselves. Mostly
 * the words of Brazil, with those of Portugal beside them.
 */
export const pt: Lexicon = {
	// ── Money ───────────────────────────────────────────────────────────────────────────────────────────────
	'pay-out': [
		'(pagar|pague|paga|pagas|pagando|depositar|deposite|deposita|transferir|transfira|transfere|custear|adiantar|adianta)',
		'(fazer|faça|faz|mandar|mande|manda|envie|enviar|realize|realizar) ..1 (pix|depósito|transferência|pagamento|ted|mb way)',
		'arcar com',
	],
	'must-pay': [
		'(precisa|precisas|tem que|tens de|tem de|deve|deverá|é necessário|é preciso|basta|só falta|falta|falta só) ..1 (pagar|depositar|transferir|adiantar|fazer um pix|fazer o pix|fazer um depósito|arcar)',
	],
	per: [
		'(por dia|ao dia|diário|diários|diária|diárias|por hora|à hora|por noite|a noite|à noite)',
		'(por semana|semanal|semanais|à semana|por evento|por ensaio|por foto)',
	],
	'paid-back': [
		'(devolvemos|devolve|devolvida|devolvido|devolvidos|reembolsamos|reembolsa|reembolsado|reembolsada|reembolsável|restituído|restituída|ressarcido|ressarcida|estornamos|estornado|estornada)',
	],
	crypto: ['(usdt|bitcoin|btc|cripto|criptos|criptomoeda|criptomoedas|ethereum|tether|trc20|dólar digital)'],
	/** Pay: money, or a number with the time that it is paid for. */
	sum: ['<money>', '<number> [mil] (semanais|mensais|por semana|por mês|diários)'],
	/** In `unless`: nothing is charged, or somebody else pays. */
	'no-fee': [
		'(sem|não há|não cobramos|não cobra|não se cobra|nunca cobramos|nenhuma|nenhum|isento de|isenta de) ..4 (taxa|taxas|custo|custos|pagamento|pagamentos|cobrança|inscrição|valor|valores|caução|depósito|nada)',
		'(grátis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente)',
		'por conta (da|do) ..1 (empresa|produção|agência|produtora|cliente|empregador)',
		'(empresa|produção|agência|produtora|cliente) ..2 (paga|cobre|arca|custeia|assume)',
	],
	/** In `unless`: a text that warns the reader. */
	warning: [
		'(nunca|jamais|não) ..1 (pague|pagues|envie|envies|entregue|entregues|compartilhe|transfira|deposite|empreste|aceite|aceites|forneça)',
		'(nunca|jamais) ..2 (vá|vás|mande|mandes|viaje|assine|cobra|cobram|pedem|leve)',
		'(cuidado|atenção|alerta|aviso|desconfie|desconfia|denuncie|denúncia|fuja) ..10 (golpe|golpes|fraude|fraudes|golpista|golpistas|falsa|falsas|falsos|burla|burlas|pedem|pede|oferecem)',
		'(desconfie|desconfia|suspeite|fuja) ..2 (se|de|quando)',
		'(golpista*|golpe|golpes|burlões|criminosos|aliciadores|é ilegal|é crime) ..8 (pede*|pedir*|costum*|diz*|oferec*|solicit*|reter|ficar com)',
		'(se|quando|caso) ..3 (te|lhe|alguém) ..2 (pedir|pedirem|pede|pedem|solicitar|exigir|exigirem) ..16 (golpe|fraude|desconfie|avise|denuncie|não é|não somos|burla)',
		'nenhuma (agência|empresa|produtora) (séria|idônea|honesta)',
	],
	/** In `unless` of rules on money: a warning, or word that nothing is ever charged. */
	'safety-notice': [
		'@warning',
		'(nunca|jamais|não) ..1 (pedimos|pediremos|solicitamos|cobramos|cobraremos|pede|cobra|exigimos)',
	],

	// ── Contact and hiring ──────────────────────────────────────────────────────────────────────────────────
	'chat-app': ['(whatsapp|whats|zap|zapzap|wpp|telegram|signal|messenger|snapchat|discord)'],
	offer: [
		'(trabalho|trabalhos|emprego|empregos|vaga|vagas|renda extra|meio período|part time|oportunidade|serviço)',
	],
	phone: ['(celular|telemóvel|telefone|smartphone|computador|notebook)'],
	pictures: [
		'(foto|fotos|fotografia|fotografias|vídeo|vídeos|imagem|imagens|selfie|selfies|polaroid|polaroids)',
	],
	'id-paper': [
		'(rg|cpf|cnh|passaporte|título de eleitor|cartão de cidadão|bilhete de identidade|carteira de identidade|carteira de trabalho|comprovante de residência|documento de identidade)',
	],

	// ── Safety and freedom ──────────────────────────────────────────────────────────────────────────────────
	women: [
		'(menina|meninas|garota|garotas|moça|moças|mulher|mulheres|rapariga|raparigas|novinha|novinhas|modelo|modelos)',
	],
	'far-place': [
		'(exterior|estrangeiro|europa|dubai|emirados|catar|qatar|líbano|turquia|istambul|coreia|japão|china|macau|tailândia|ásia|camboja|malásia|filipinas|rússia|itália|suíça|alemanha|espanha|angola|miami|canadá|chipre|grécia)',
		'(fora do brasil|fora do país|outro país|estados unidos|oriente médio|médio oriente|arábia saudita|abu dhabi)',
	],
	inland: [
		'(interior|garimpo|garimpos|outra cidade|outro estado|litoral|fronteira|mina|minas|fazenda|praia|zona turística)',
	],
	'night-work': [
		'(garçonete|garçonetes|dançarina|dançarinas|hostess|recepcionista de boate|acompanhante|acompanhantes|massagista|massagistas|animadora|animadoras|bailarina|bailarinas|cantora|cantoras|alternadeira|alternadeiras|empregada de mesa)',
		'(boate|boates|casa noturna|casas noturnas|discoteca|cabaré|karaokê|night club|bar de alterne|prostíbulo)',
	],
	'travel-cost': [
		'(passagem|passagens|voo|viagem|bilhete|visto|passaporte|documentação|deslocamento|traslado)',
	],
	lodging: ['(casa|moradia|alojamento|hospedagem|quarto|apartamento|estadia|acomodação)'],
	meals: ['(comida|alimentação|refeições|refeição|pensão completa)'],
	undress: [
		'(nua|nuas|nu|nus|nude|nudes|pelada|peladas|topless|calcinha|cuecas|lingerie|biquíni|fio dental|íntima|íntimas|íntimo|seminua)',
		'(sem roupa|sem roupas|sem sutiã|sem blusa|só de calcinha|de roupa íntima|em roupa interior|com pouca roupa)',
	],
	/** In `unless`: signs of lawful work abroad. */
	'lawful-abroad': [
		'(eures|embaixada|consulado|erasmus|voluntariado|contrato registrado|contrato de trabalho|visto de trabalho|autorização de trabalho|intercâmbio|cruzeiro|cruzeiros|au pair|clt)',
		'(enfermeiro|enfermeira|engenheiro|engenheira|médico|médica|professor|professora|chef|diploma reconhecido|anos de experiência)',
	],
	/** In `unless`: a part in a story, not the person's own life. */
	'a-role': [
		'(papel|personagem|protagonista|roteiro|cena|filme|curta metragem|série|novela|peça de teatro|coordenadora de intimidade|coordenador de intimidade)',
	],
};
