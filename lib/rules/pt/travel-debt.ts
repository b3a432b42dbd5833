import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/travel-debt.ts. */
export const pack: RulePack = {
	patterns: [
		'@travel-cost ..8 (descontad*|desconta|descontamos|você paga|paga depois|devolve|parcelad*|vai pagando) ..6 (salário|cachê|ganhos|trabalh*|primeiros|meses|lá)',
		'(pagamos|adiantamos|financiamos|bancamos|custeamos) ..6 @travel-cost ..10 (descont*|devolv*|paga depois|dívida|trabalhando|salário|com o trabalho)',
		'(dívida|empréstimo|adiantamento) ..6 (paga*|quita*|abat*) ..5 (trabalhando|programa*|com o salário|com serviço|com trabalho)',
		'(até) ..2 (quitar|pagar|cobrir|acabar de pagar) ..3 (dívida|passagem|viagem|empréstimo)',
		'(bancamos|financiamos|pagamos|adiantamos) ..3 (cirurgia|roupas|silicone|operação) ..10 (trabalhando|devolve|descont*|paga depois|salário)',
	],
	unless: [
		'(sem desconto|por conta da empresa|vale transporte|não é descontad*|por conta da produção|reembolsamos|imposto|inss|financiamento imobiliário|cobrança|cartão de crédito)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bancamos a passagem e o visto, você paga depois com o trabalho lá.',
		'A passagem é descontada dos primeiros salários.',
		'Você trabalha até quitar a dívida.',
		'Pagamos sua cirurgia e você devolve com o salário.',
	],
	lookalikes: [
		'Passagem e hospedagem por conta da produção.',
		'Vale-transporte com desconto de 6% do salário.',
		'Adiantamento de 40% no dia 20.',
		'Analista de cobrança: dívida de cartão de crédito, pagar em dia.',
	],
};
