import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/always-on-call.ts. */
export const pack: RulePack = {
	patterns: [
		'(disponible|disponibilité) ..2 (24 heures sur 24|24h|24 h|24 7|jour et nuit|à toute heure)',
		'sans (jour de repos|jours de repos|repos|congé|congés|horaires) ..10 (bonne|maison|famille|ménage|nounou|travail*)',
		'(bonne|nounou|domestique|ménage|femme de ménage|nourrice) ..12 (sans repos|sans congé|sans jour de repos|tous les jours|sept jours sur sept|7 jours sur 7|jour et nuit)',
		'(masseuse|masseuses|serveuse|hôtesse|hôtesses) ..10 (7 jours sur 7|sept jours sur sept|24h|jour et nuit)',
	],
	unless: [
		'(par roulement|équipe|ligne|urgences|astreinte|hôpital|support|pharmacie|alarme|deux jours de repos|repos hebdomadaire)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bonne à tout faire, disponible jour et nuit.',
		'Nounou 7 jours sur 7, logée.',
		'Femme de ménage sans jour de repos.',
		'Il faut être disponible à toute heure.',
		'Masseuses logées, 7 jours sur 7.',
	],
	lookalikes: [
		"Infirmière d'astreinte, 24 heures puis repos.",
		'Employée de maison, repos hebdomadaire le dimanche.',
		'Support technique disponible 24 7 par équipes.',
		"Nounou à l'heure, l'après-midi.",
	],
};
