import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/anyone-can-do-it.ts. */
export const pack: RulePack = {
	patterns: [
		'(cualquiera|cualquier persona|todo el mundo|todas|todos) ..2 (puede|pueden|puedes) ..2 (ser modelo|aplicar|ganar|hacerlo|participar|trabajar|ingresar)',
		'(con o sin|con y sin) experiencia',
		'(no importa|sin importar|no importa tu) ..2 (edad|experiencia|estudios|talla|estatura|región|lugar|horario)',
		'(amas de casa|estudiantes|jubilados) ..3 (amas de casa|estudiantes|jubilados|madres)',
		'(nuevos rostros|caras nuevas) ..6 (sin experiencia|urgente|pago|modelaje)',
	],
	unless: ['(figuración|extras|taller|coro|voluntariado|voluntarios|figurantes)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Cualquiera puede ser modelo hoy.',
		'Señoritas con o sin experiencia.',
		'No importa la edad ni la región, todos pueden ganar.',
		'Ideal para amas de casa y estudiantes.',
	],
	lookalikes: [
		'Figuración: vecinos de todas las edades, con o sin experiencia.',
		'Taller abierto, cualquiera puede participar.',
		'Dos años de experiencia en cocina.',
		'Coro de jubilados y estudiantes busca tenor.',
	],
};
