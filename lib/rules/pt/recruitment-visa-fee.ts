import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/recruitment-visa-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay|custa|custam) ..6 (visto|autorização de trabalho|contrato de trabalho|carta convite|oferta de emprego|processo de visto)',
		'(visto|autorização de trabalho|oferta de emprego|processo) ..6 (custa|custam|sai por|por apenas|por conta do candidato)',
		'(garantimos|conseguimos|vendemos|tiramos) ..3 (visto|autorização de trabalho|documentação) ..8 (<money>|pagamento|entrada|parcelas)',
		'@pay-out ..4 (trâmite|trâmites|papelada|despachante|processo de imigração) ..12 (embarc*|viaj*|visto|contrato|exterior|cruzeiro|mês)',
	],
	unless: [
		'(advogado|advogada|consulado|taxas oficiais|turismo|agência de viagens|estudantes|processo seletivo|processo judicial)',
		'@no-fee',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O visto de trabalho custa 900 dólares.',
		'Você precisa pagar a autorização de trabalho adiantado.',
		'Conseguimos visto para o Canadá, entrada de 500 dólares.',
		'Oferta de emprego na Alemanha por apenas 700 euros.',
		'Pague 200 dólares da papelada e em um mês embarca.',
	],
	lookalikes: [
		'O visto de trabalho é pago pela empresa.',
		'Advogada de imigração: consulta sobre visto 200 reais.',
		'Salário de 1.500 euros; visto de trabalho obrigatório.',
		'Não pague por oferta de emprego no exterior.',
	],
};
