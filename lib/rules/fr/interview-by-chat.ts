import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/interview-by-chat.ts. */
export const pack: RulePack = {
	patterns: [
		'(entretien|casting|audition|sélection|recrutement) ..4 (par|sur|via) ..1 (chat|whatsapp|telegram|messages|message|snap|messenger|sms)',
		'(entretien|questions) (écrit|écrites|par écrit) ..4 (chat|whatsapp|telegram)',
	],
	unless: ['(confirmé|confirmer|confirmation|rappel|visio|rendez vous fixé)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"L'entretien se fait sur Telegram avec la responsable.",
		'Casting via WhatsApp, sans se déplacer.',
		'La sélection se passe par messages ce soir.',
		'Recrutement par chat, dix minutes.',
	],
	lookalikes: [
		"L'entretien est confirmé par SMS et a lieu au bureau.",
		'Entretien en visio avec les ressources humaines.',
		'Audition sur place mardi à dix heures.',
		'Conseil aux clients par chat, temps plein.',
	],
};
