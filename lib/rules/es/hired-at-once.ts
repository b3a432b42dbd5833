import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/hired-at-once.ts. */
export const pack: RulePack = {
	patterns: [
		'(sin|no hay|no se requiere|no necesitas) ..1 (entrevista|entrevistas|proceso de selección|casting previo)',
		'(estás|has sido|fuiste|quedas|quedaste) (contratada|contratado|seleccionada|seleccionado|aprobada|aprobado|aceptada|aceptado) ..10 (sin entrevista|de inmediato|empiezas|hoy|ya|automáticamente|tiempo parcial|medio tiempo|solo debes|solo falta|solo tienes)',
		'(ha sido|has sido|fuiste|fue) (seleccionado|seleccionada|elegida|elegido) para ..3 (@offer|trabajar|una vacante|el papel|la campaña)',
		'(empiezas|comienzas|puedes empezar|comenzarías|trabajas) (hoy|hoy mismo|mañana|mañana mismo|ya)',
		'(puesto|trabajo|vacante|papel|plaza) (es|ya es) (tuyo|tuya|suyo|suya)',
		'(contratación|contrato) (inmediata|inmediato|al instante|hoy mismo|en el acto)',
		'(felicidades|enhorabuena|felicitaciones) ..10 (contratada|contratado|seleccionada|seleccionado|aprobada|aprobado|aceptada|aceptado|elegida|elegido)',
		'(su hija|su hijo|tu hija|tu hijo|el niño|la niña) ..3 (seleccionada|seleccionado|elegida|elegido|aprobada|aprobado)',
	],
	unless: [
		'(después de la entrevista|tras la entrevista|previa entrevista|entrevista presencial|después del casting|tras la prueba|feria de empleo)',
		'(si|cuando|solo|únicamente|las personas|los candidatos|quienes) ..3 (eres|sean|son|han sido|es|resultan|seleccionadas|seleccionados)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Contratación inmediata, sin entrevista.',
		'Quedaste contratada, empiezas hoy, mándame tus datos.',
		'Felicidades, su hija fue elegida para la campaña.',
		'Ha sido seleccionado para un trabajo de medio tiempo.',
		'El puesto ya es tuyo.',
	],
	lookalikes: [
		'Incorporación inmediata tras la entrevista presencial.',
		'Selección: entrevista con recursos humanos y prueba técnica.',
		'El rodaje empieza mañana a las siete.',
		'Si eres seleccionada te llamaremos el jueves.',
		'Solo las personas seleccionadas recibirán respuesta.',
	],
};
