import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/meeting-at-night.ts. */
export const pack: RulePack = {
	patterns: [
		'(casting|audición|prueba|entrevista|sesión) ..8 (de noche|por la noche|esta noche|a medianoche|a las 22|a las 23|a las 10 de la noche|a las 11 de la noche|de madrugada)',
		'(te espero|nos vemos|quedamos|te recibo) ..6 (a medianoche|a las 22|a las 23|a las 10 de la noche|a las 11 de la noche|de madrugada)',
	],
	unless: [
		'(rodaje|grabación|turno|discoteca|teatro|concierto|función|ensayo|guardia|hospital|emisión|hasta las)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'La prueba es esta noche en la oficina.',
		'Te espero a las 23 para hablar del papel.',
		'Casting a medianoche, solo un rato.',
		'La entrevista sería de noche.',
	],
	lookalikes: [
		'El rodaje es de noche, con catering.',
		'Vigilante, turno de noche, entrevista por la mañana.',
		'Función esta noche en el teatro.',
		'Sesión de tarde, de 16 a 18.',
	],
};
