import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/own-money-first.ts. */
export const pack: RulePack = {
	patterns: [
		'(compre|compra|pague|paga|adiante|adianta|use) ..10 (depois|no final) ..2 (te reembolso|reembolso|reembolsamos|devolvo|devolvemos|te pago|te devolvo)',
		'(acesso|conta|começa) ..4 (após|depois de|com) ..2 (primeiro|um|seu) (depósito|pagamento|recarga|pix)',
		'(use|usa|usar) ..2 (seu|seus|teu) (cartão|dinheiro|limite) ..10 (reembols*|devolv*|trabalho|compra*)',
	],
	unless: [
		'(diárias|quilometragem|viagem de trabalho|notas fiscais|folha de despesas|vale)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Compre os materiais e depois te reembolso.',
		'Damos acesso após o primeiro depósito.',
		'Use seu cartão para as compras e devolvemos na sexta: use seu cartão, reembolsamos.',
		'Adiante os pedidos e depois devolvemos tudo.',
	],
	lookalikes: [
		'Despesas com cartão da empresa.',
		'Você paga o táxi da viagem de trabalho e depois te reembolsamos com notas fiscais.',
		'Compra de materiais por conta da empresa.',
		'Acesso ao refeitório com seu crachá.',
	],
};
