import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/simple-online-work.ts. */
export const pack: RulePack = {
	patterns: [
		'(trabajo|empleo|tarea|tareas) (fácil|sencillo|sencilla|simple|simples|fáciles|sencillas) ..8 (casa|celular|móvil|en línea|online|internet|teléfono)',
		'(solo|únicamente|basta) ..3 (necesitas|necesita|un|con un|tu) ..2 @phone',
		'(un|tu) @phone ..2 (hace el trabajo|es suficiente|basta)',
		'(no afecta|sin afectar|sin dejar) ..3 (trabajo|empleo|estudios|actividades)',
	],
	unless: ['(soporte|clientes|oficina|contrato|titulación|técnico)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Trabajo sencillo en línea, a tu ritmo.',
		'Solo necesitas un celular con internet.',
		'Basta tu móvil para empezar.',
		'Tareas fáciles desde el teléfono.',
	],
	lookalikes: [
		'Técnico de soporte en línea, oficina en Madrid.',
		'Necesitas carné de conducir y teléfono móvil.',
		'Trabajo de fácil acceso en metro.',
		'Curso sencillo de dibujo en línea.',
	],
};
