import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/rent-your-account.ts. */
export const pack: RulePack = {
	patterns: [
		'(alugo|alugamos|alugue|alugar|empreste|emprestar|empresta|vendo|vende|vender|venda|compro|compramos) ..3 (sua conta|tua conta|conta bancária|conta digital|contas bancárias|contas|conta laranja|conta pj|seu cartão|seu cpf|chip|chips)',
		'(abrir|abra|abre) ..3 (conta|contas) ..8 (seu nome|teu nome) ..8 (passa|passar|entrega|entregar|acesso|senha|app|pagamos|<money>)',
		'(preciso de|precisa se) ..3 (cpf|chip|conta|contas) ..6 (nubank|inter|picpay|caixa tem|c6)',
		'(pessoas|gente|alguém) com ..2 (conta|contas) ..8 (receber|movimentar|passar) ..4 (valores|dinheiro|pix|quantia)',
	],
	unless: ['@safety-notice', '(conta salário|para receber o cachê|aluguel de apartamento)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Alugo sua conta bancária, R$ 500 por semana.',
		'Abra uma conta no seu nome e me passa o acesso do app.',
		'Compramos contas e chips, pagamento na hora.',
		'Preciso de uma conta Nubank ou Inter, pago bem.',
		'Procuro gente com conta digital para receber uns valores.',
	],
	lookalikes: [
		'Nunca empreste sua conta a terceiros.',
		'A empresa abre conta salário no seu nome.',
		'Alugo quarto para estudante.',
		'Vendo móveis e aceito depósito em conta.',
	],
};
