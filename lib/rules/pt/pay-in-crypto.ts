import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/pay-in-crypto.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|envie|enviar|mande|compre|comprar|investir|invista|recarregue) ..6 @crypto',
		'(depósito|pagamento|recarga|garantia|taxa) ..4 (em|com|por) ..1 (@crypto|binance)',
		'carteira ..3 (digital|plataforma) ..6 (@pay-out|depósito|recarga)',
	],
	unless: ['(desenvolvedor*|salário|programador*|pagamos|te pagamos|corretora regulada)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O pagamento da taxa é em USDT.',
		'Compre cripto por cem reais para começar as tarefas.',
		'Transfira bitcoin para reservar a vaga.',
		'Recarregue com tether e continue.',
	],
	lookalikes: [
		'Desenvolvedor blockchain, salário em reais.',
		'Redatora de notícias sobre criptomoedas, CLT.',
		'Pagamento no quinto dia útil em conta.',
		'Nunca pague em bitcoin por um emprego.',
	],
};
