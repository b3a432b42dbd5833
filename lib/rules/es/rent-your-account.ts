import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/rent-your-account.ts. */
export const pack: RulePack = {
	patterns: [
		'(presta|préstame|préstanos|prestar|alquila|alquilo|alquilamos|alquilar|renta|rento|rentamos|rentar|vende|vender|vendes|compro|compramos) ..3 (tu cuenta|su cuenta|cuenta bancaria|cuentas bancarias|tarjeta bancaria|tarjetas bancarias|tu tarjeta)',
		'(abre|abrir|ábrete|abras|abra) ..3 (cuenta|línea|chip) ..6 (a tu nombre|a su nombre|para nosotros) ..8 (pasas|das|entregas|accesos|claves|pagamos|nos|<money>)',
		'(abre|abrir) ..3 cuenta ..8 (nos das|me das|nos pasas|entregas) ..4 (claves|accesos|tarjeta|contraseña)',
	],
	unless: ['@safety-notice', '(nómina|asesor financiero|ejecutivo de cuenta)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Te alquilo tu cuenta bancaria, 200 € por semana.',
		'Abre una cuenta a tu nombre y nos das las claves, pagamos 150.',
		'Compramos cuentas bancarias y chips, pago al momento.',
		'Si rentas tu cuenta bancaria ganas sin trabajar: renta tu cuenta hoy.',
	],
	lookalikes: [
		'Nunca prestes tu cuenta a nadie.',
		'Necesitas abrir una cuenta bancaria para la nómina.',
		'Ejecutivo de cuenta con cartera de clientes.',
		'Alquilo habitación a estudiante, transferencia a mi cuenta.',
	],
};
