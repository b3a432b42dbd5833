import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/meeting-at-night.ts. */
export const pack: RulePack = {
	patterns: [
		'(casting|audition|essai|entretien|shooting|rendez vous) ..8 (ce soir|la nuit|à minuit|à 22 h|à 23 h|22h|23h|tard le soir|dans la nuit)',
		"(je t'attends|je vous attends|on se retrouve) ..6 (à minuit|à 22 h|à 23 h|22h|23h|tard le soir|dans la nuit)",
		'(entretien|casting|audition|essai) ..3 (22 h|23 h|minuit)',
	],
	unless: [
		"(tournage|équipe de nuit|théâtre|concert|représentation|garde|hôpital|répétition|jusqu'à|date limite)",
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"L'essai est ce soir au bureau.",
		"Je t'attends à 23 h pour parler du rôle.",
		"Casting à minuit, c'est rapide.",
		"L'entretien se ferait tard le soir.",
		'Entretien samedi 22 h.',
	],
	lookalikes: [
		'Le tournage a lieu la nuit, avec repas.',
		'Vigile, équipe de nuit, entretien le matin.',
		'Représentation ce soir au théâtre, essai lumière.',
		'Séance de 14 h à 18 h.',
	],
};
