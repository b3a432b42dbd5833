import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/model-agency-debt.ts. */
export const pack: RulePack = {
	patterns: [
		'agência ..4 (adianta|paga|banca|financia) ..10 (devolve|desconta|descontado|você paga|recupera)',
		'(adianta|adiantamos|emprestamos) ..2 dinheiro ..8 (devolve|desconta|trabalhando)',
		'(dívida|gastos|despesas) ..4 (com a agência|da agência) ..8 (trabalhos|castings|cachê|descont*|paga)',
	],
	unless: ['@warning', '(folha|banco|clt)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'A agência paga o apartamento e desconta de cada trabalho.',
		'Adiantamos dinheiro e você devolve com os desfiles.',
		'As despesas da agência saem do seu cachê, você paga aos poucos.',
		'A agência banca as fotos e depois desconta.',
	],
	lookalikes: [
		'A agência fica com 20% de comissão por trabalho.',
		'O cliente paga o hotel da modelo.',
		'Adiantamento salarial em folha.',
		'Representação sem custo para o modelo.',
	],
};
