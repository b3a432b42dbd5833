import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/wage-in-crypto.ts. */
export const pack: RulePack = {
	patterns: [
		'(sueldo|salario|pago|pagos|comisión|comisiones|ganancias|cobras|cobrarás|te pagamos|pagamos) ..4 (en|por|con) (@crypto|binance|dólar digital)',
		'(ganas|ganarás|gana|cobras) ..4 (<number>|<money>) ..1 @crypto',
		'(comisión|comisiones|ganancias) ..6 (retirar|retiras|retiro) ..4 (@crypto|binance|wallet|billetera)',
	],
	unless: ['(desarrollador*|exchange|no pagamos|blockchain|auditor*)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Sueldo de 3.000 dólares, pago en cripto por Binance.',
		'Ganas 40 USDT al día con tareas sencillas.',
		'Las comisiones se pagan en bitcoin cada noche.',
		'Te pagamos en USDT al terminar la jornada.',
	],
	lookalikes: [
		'Desarrollador de blockchain, sueldo en criptomonedas o euros a elegir.',
		'Pago en nómina en euros, catorce pagas.',
		'La comisión se paga por transferencia.',
		'Artículo sobre bitcoin para el suplemento de economía.',
	],
};
