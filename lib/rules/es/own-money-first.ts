import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/own-money-first.ts. */
export const pack: RulePack = {
	patterns: [
		'(compra|compras|paga|pagas|adelanta|adelantas|pon|pones) ..10 (después|luego|al final) ..2 (te reembolso|te lo reembolso|te reembolsamos|te devuelvo|te lo devuelvo|te devolvemos|te lo pago)',
		'(acceso|cuenta|empiezas) ..4 (tras|después de|con) ..2 (primer|un|tu) (depósito|pago|recarga)',
		'(usa|usas|usar) ..2 (tu|tus) (tarjeta|tarjetas|dinero|ahorros) ..10 (reembols*|devolv*|trabajo|compra*)',
	],
	unless: ['(dietas|kilometraje|viaje de trabajo|tickets|nómina|gastos de empresa|bono)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Compra los materiales y después te lo reembolso.',
		'Te damos acceso tras el primer depósito.',
		'Usas tu tarjeta para las compras y te devolvemos el viernes.',
		'Adelantas los pedidos y luego te devolvemos todo.',
	],
	lookalikes: [
		'Gastos de empresa con tarjeta corporativa y dietas.',
		'Pagas el billete y te devolvemos los tickets del viaje de trabajo en nómina.',
		'Compra de materiales a cargo de la empresa.',
		'Acceso al comedor con tu tarjeta de empleado.',
	],
};
