import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/pay-in-crypto.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|envía|envíe|enviar|manda|mandar|compra|compre|comprar|invierte|recarga) ..6 @crypto',
		'(depósito|pago|recarga|garantía|cuota) ..4 (en|con|por) ..1 (@crypto|binance)',
		'(a|en) (la|tu|su) (wallet|billetera) ..6 (@pay-out|depósito|recarga|transferir)',
	],
	unless: [
		'(nómina|desarrollador*|exchange regulado|sueldo|salario|te pagamos|programador*)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'El depósito se paga en USDT a la cuenta que te paso.',
		'Compra cripto por 100 euros para empezar las tareas.',
		'Transfiere 0,002 bitcoin para reservar tu puesto.',
		'Recarga tu saldo con tether y sigues trabajando.',
	],
	lookalikes: [
		'Buscamos desarrollador blockchain, sueldo en euros.',
		'Redactora de noticias sobre criptomonedas, contrato indefinido.',
		'Se paga por transferencia a fin de mes.',
		'No pagues nunca con bitcoin para conseguir un empleo.',
	],
};
