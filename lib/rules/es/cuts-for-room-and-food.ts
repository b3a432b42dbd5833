import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/cuts-for-room-and-food.ts. */
export const pack: RulePack = {
	patterns: [
		'(descont*|descuent*|descuento) ..6 (alojamiento|vivienda|comida|traslado|vestuario|habitación|hospedaje|renta|multa|multas)',
		'(alojamiento|vivienda|comida|hospedaje|habitación|vestuario) ..4 (se descuenta|se descuentan|se te descuenta|descontado|lo descontamos|se cobra) ..4 (sueldo|salario|pago|nómina|ganancias|cada)',
		'(multa|multas|descuento) ..4 (por llegar tarde|por faltar|si llegas tarde|si te enfermas|por sonreír|por no vender)',
	],
	unless: [
		'(sin descuento|no se descuenta|descuento para empleados|descuento en|descuentos en|gratis|según convenio|nómina detallada)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Del pago se descuenta el alojamiento y la comida.',
		'La habitación se descuenta del sueldo cada semana.',
		'Multas si llegas tarde o si te enfermas: descuento por faltar.',
		'Te descontamos la vivienda y el traslado.',
	],
	lookalikes: [
		'Alojamiento y comida gratis, sin descuento alguno.',
		'Descuento en comida para empleados de la tienda.',
		'Salario según convenio con nómina detallada.',
		'Alquilo habitación con comida en casa particular.',
	],
};
