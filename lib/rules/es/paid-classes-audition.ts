import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/paid-classes-audition.ts. */
export const pack: RulePack = {
	patterns: [
		'(curso|taller|academia|clases|diplomado) ..5 (para poder|antes de|como requisito|es requisito|requisito|obligatorio|obligatorias) ..6 (representarte|castings|audición|contratarte|agencia|papel|rodar|desfilar|presentarte)',
		'(audición|casting|prueba) ..10 (inscribirte|inscribirse|pagar|contratar|matricularte) ..4 (curso|taller|clases|academia|programa de formación)',
		'(pasaste|pasó|superaste|aprobaste) ..4 (casting|audición|prueba) ..12 (curso|taller|clases|academia|beca parcial)',
		'(curso|taller|clases) ..4 <money> ..10 (casting garantizado|castings|papel|desfile|agencia)',
		'(curso|taller|beca|academia) ..10 (faltan|restan|quedan|falta pagar|solo pagas) ..2 <money>',
		'(finalista|finalistas|semifinalista|seleccionada|seleccionado|seleccionadas|admitidos|admitidas|elegida|elegido|clasificada|superado el casting|pasó el casting|entre los cinco|entre las cinco) ..16 (debe hacer|debes hacer|hay que hacer|abonan|cubrir|pagar|costear|solo falta) ..4 (taller|curso|clases|formación|coach|banda|vestido|ensayo|pack|inscripción|<money>)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(matrícula abierta|escuela de interpretación|conservatorio|curso anual)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'El taller de pasarela es requisito para entrar en los castings de la agencia.',
		'Superaste el casting, ahora toca el curso de la academia, 1.200 €.',
		'Después de la audición debes pagar el curso de cámara.',
		'Clases de actuación a $900 y te presentamos en castings.',
		'La beca cubre la mitad del curso, faltan 700 euros.',
		'Tu hija quedó seleccionada, solo falta cubrir el taller de cámara.',
		'Los admitidos abonan 900 euros de formación.',
		'Está entre los cinco finalistas y debe hacer el curso con nuestra coach.',
	],
	lookalikes: [
		'Escuela de interpretación: curso anual de cámara, matrícula abierta.',
		'Audición para el conservatorio municipal, repertorio libre.',
		'Buscamos actores con formación, indica en qué escuela hiciste tus clases.',
		'Taller gratuito de teatro para vecinos.',
		'Seleccionada la obra, falta el ensayo general.',
		'Los finalistas ensayan gratis con la banda municipal.',
	],
};
