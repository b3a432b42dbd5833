import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/come-alone.ts. */
export const pack: RulePack = {
	patterns: [
		'(ven|venir|acude|acudir|asiste|preséntate|vienes|vente|ir|venga) ..3 (sola|solo|sin acompañante|sin acompañantes|sin compañía|sin tus padres|sin tu mamá|sin tu novio)',
		'(no traigas|no traer|no vengas con|no se permiten|no se admiten|no se aceptan|prohibidos|prohibido traer) ..3 (acompañantes|acompañante|padres|pareja|novio|novios|familiares|amigas|mamá)',
		'(sin) (acompañantes|acompañante|padres|novios) ..6 (prueba|casting|sesión|audición|set|estudio)',
		'(tus padres|tu mamá|tu novio|tu pareja|la mamá|los padres|las mamás) ..3 (espera* fuera|esperan afuera|espera* afuera|no pueden entrar|no puede entrar|no pueden estar|se quedan fuera|se queda fuera|se quedan afuera)',
		'(la niña|el niño|la menor) ..2 (sola|solo) ..6 (sesión|casting|prueba|estudio|nosotros)',
		'(solo|solos|únicamente) ..1 (tú y yo|nosotros dos|los dos)',
	],
	unless: [
		'(pueden venir acompañad*|puedes venir acompañad*|acompañado de|acompañados de|con un tutor|vivir sola|viven solas|nunca|no vayas sola|público|aforo|por orden)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ven sola a la prueba.',
		'No se permiten acompañantes en el estudio.',
		'Los padres se quedan fuera durante la sesión.',
		'Preséntate sin compañía el sábado.',
		'No traigas a tu novio.',
		'Seremos solo tú y yo en el estudio.',
	],
	lookalikes: [
		'Los menores deben venir acompañados de padre, madre o tutor.',
		'Puedes venir acompañada si lo prefieres.',
		'Nunca vayas sola a un casting en un hotel.',
		'Ven solo si cumples el perfil de edad: puedes venir acompañado.',
		'Cuidadora para señoras que viven solas.',
	],
};
