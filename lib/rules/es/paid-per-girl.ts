import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/paid-per-girl.ts. */
export const pack: RulePack = {
	patterns: [
		'(<money>|comisión|bono|pago|pagamos) ..4 por (cada|traer) ..2 (chica|chicas|señorita|muchacha|amiga|amigas|modelo|mujer|persona que traigas)',
		'(trae|traigas|invita|recluta|consigue|consigues) ..4 (chicas|amigas|muchachas|señoritas) ..8 (<money>|comisión|bono|ganas|te pagamos|gratis)',
		'(me pagan|me dan|gano|pagan) ..3 (por traer|por llevar|por cabeza|por cada paisano|por cada persona)',
		'(si consigues|si traes|trae|consigue|tráeme) ..2 (tres|dos|<number>|otros|otras|paisanos|primos|amigas) ..10 (te perdono|te perdonan|perdono|te descuento|te borro|se borra) ..4 (pasaje|deuda|viaje|debes)',
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
		'Me pagan por traer paisanos.',
		'Si traes tres primos te perdono lo del pasaje.',
	],
	lookalikes: [
		'Gimnasio: trae amigas y gana un descuento.',
		'Equipo de chicas busca entrenadora.',
		'Comisión por cada venta.',
		'Programa de referidos empleados: bono por persona contratada.',
		'Bono de 100 euros por referir a un compañero.',
	],
};
