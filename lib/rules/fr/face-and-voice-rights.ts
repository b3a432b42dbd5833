import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/face-and-voice-rights.ts. */
export const pack: RulePack = {
	patterns: [
		'(cèdes|cédez|céder|cession|donnes|donnez) ..4 (tout|tous les droits|ta voix|ton visage|ton image|votre voix|votre image|droits) ..4 (pour toujours|à vie|perpétu*|sans limite|ia|intelligence artificielle)',
		'(enregistre|enregistrons|cloner|clone|entraîner) ..3 (ta voix|ton visage|votre voix|votre visage|voix) ..14 (ia|intelligence artificielle|pour toujours|sans limite|tout usage)',
		'(droits|usage) (perpétuels|perpétuel|illimités|illimité) ..6 (voix|image|visage|ia)',
	],
	unless: ['@safety-notice', '(licence de deux ans|crédits|syndicat|livre audio)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tu cèdes tout pour toujours.',
		'Vous cédez votre voix sans limite.',
		'On enregistre ta voix pour une IA.',
		'Usage illimité de ton image.',
	],
	lookalikes: [
		'Voix pour livre audio, licence de deux ans au contrat.',
		'Tu cèdes ta place à une dame.',
		'On enregistre ta maquette au studio.',
		"Droits à l'image un an France.",
	],
};
