import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/verification-code.ts. */
export const pack: RulePack = {
	patterns: [
		'(código|codigo|clave) ..4 (sms|de verificación|que te llegue|que te llegó|que te va a llegar|que recibas|de seis dígitos|de 6 dígitos|por mensaje)',
		'(pásame|mándame|envíame|dime|dame|envíe|comparte|reenvíame) ..3 código ..6 (llegue|llega|llegó|sms|celular|teléfono|móvil|recibas|recibiste)',
	],
	unless: [
		'(nunca|jamás|no) ..2 (compartas|des|digas|reenvíes|pedimos)',
		'(programador|desarrollo|descuento|vestimenta|código de barras)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dime el código que te llegue por SMS.',
		'Te va a llegar un mensaje, mándame el código que recibas.',
		'Pásame el código de verificación y te activo el puesto.',
		'Envíame la clave de seis dígitos.',
	],
	lookalikes: [
		'Nunca compartas el código que te llegue por SMS.',
		'Usa el código de descuento en la tienda.',
		'Código de vestimenta: negro.',
		'Lector de código de barras en almacén.',
	],
};
