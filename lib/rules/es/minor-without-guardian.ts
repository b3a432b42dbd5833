import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/minor-without-guardian.ts. */
export const pack: RulePack = {
	patterns: [
		'(no importa|no hay problema|da igual|aunque|no pasa nada) ..4 (menor|menor de edad|menores|la edad que tengas|tu edad)',
		'(sin|no necesitas|no hace falta|no es necesario|no se necesita) ..3 (permiso|autorización|consentimiento|firma) ..4 (padres|papás|tutor|tutores|mamá)',
		'(chica*|niña*|niño*|menor*|adolescente*|jovencita*) ..6 (<number> años|de edad) ..8 (sin permiso|sin padres|sin autorización|sin tutor|no importa)',
		'(niña*|adolescente*|menor*|jovencita*) ..8 (fiesta*|noche|bikini|lencería|vip|bar|club)',
		'(no le digas|no les digas|no cuentes|sin que sepan|sin que se enteren) ..4 (tus padres|tus papás|tu mamá|a tus papás|a tus padres)',
		'(sin|no traigas|no venga) ..2 (tu mamá|tu papá|tus papás|tus padres|tu mami|la mamá) ..10 (quince|dieciséis|catorce|<age>|profesional|ya eres|lencería|sesión|fotos)',
		'(ya tienes|ya cumpliste) (catorce|quince|dieciséis|diecisiete) ..8 (profesional|lencería|modelo|manejas sola|decides)',
	],
	unless: [
		'(con permiso|con autorización|tutor legal presente|imprescindible autorización|prohibida|prohibido|acompañados|fiesta infantil|fiestas infantiles|parque|cumpleaños|campamento|no se admiten|familiar)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'No importa si eres menor de edad, tú mándame las fotos.',
		'No hace falta autorización de tus padres.',
		'Adolescentes para fiesta en un club, buen pago.',
		'Hacemos la sesión sin que se enteren tus padres.',
		'Para lencería tienes que venir sin tu mamá, eso se maneja profesional.',
		'Ya tienes quince y eso se maneja profesional.',
	],
	lookalikes: [
		'Niños de 6 a 10 años, imprescindible autorización de los padres.',
		'Menores siempre con tutor legal presente en rodaje.',
		'Mayores de 18 años con documento.',
		'Animadora de fiestas infantiles con niños, fin de semana.',
		'Ven a la escuela sin tu mamá si ya te sabes la ruta.',
	],
};
