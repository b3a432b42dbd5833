import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/paid-per-girl.ts. */
export const pack: RulePack = {
	patterns: [
		'(<money>|comisión|bono|pago|pagamos) ..4 por (cada|traer) ..2 (chica|chicas|señorita|muchacha|amiga|amigas|modelo|mujer|persona que traigas)',
		'(trae|traigas|invita|recluta|consigue|consigues) ..4 (chicas|amigas|muchachas|señoritas) ..8 (<money>|comisión|bono|ganas|te pagamos|gratis)',
	],
	unless: ['(referidos empleados|gimnasio|equipo|academia|curso|descuento|clases|venta)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Te pagamos 100 dólares por cada chica que traigas.',
		'Consigue amigas y ganas comisión.',
		'Bono por cada señorita nueva.',
		'Recluta muchachas para el club, te pagamos bien.',
	],
	lookalikes: [
		'Gimnasio: trae amigas y gana un descuento.',
		'Equipo de chicas busca entrenadora.',
		'Comisión por cada venta.',
		'Programa de referidos empleados: bono por persona contratada.',
	],
};
