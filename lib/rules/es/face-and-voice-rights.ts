import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/face-and-voice-rights.ts. */
export const pack: RulePack = {
	patterns: [
		'(cedes|cede|ceder|cesión|cedemos|entregas) ..4 (todo|todos los derechos|tu voz|tu cara|tu imagen|los derechos) ..4 (para siempre|perpetu*|sin límite|de por vida|ia|inteligencia artificial)',
		'(grabamos|grabas|grabar|clonamos|clonar|entrenar) ..3 (tu voz|tu cara|tu rostro|voces) ..14 (ia|inteligencia artificial|para siempre|sin límite|cualquier uso|no preguntamos|para qué)',
		'(derechos|uso) (perpetuos|perpetuo|ilimitados|ilimitado) ..6 (voz|imagen|rostro|cara|ia)',
	],
	unless: ['@safety-notice', '(licencia de dos años|créditos|sindicato|audiolibro)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Grabamos tu voz, cedes todo para siempre.',
		'Cedes tu voz para inteligencia artificial.',
		'Grabamos tu cara para entrenar una IA: grabamos tu cara para siempre.',
		'Uso ilimitado de tu imagen.',
	],
	lookalikes: [
		'Voz para audiolibro, licencia de dos años por contrato.',
		'Cedes el asiento a una señora.',
		'Grabamos tu maqueta en el estudio.',
		'Derechos de imagen por un año según contrato.',
	],
};
