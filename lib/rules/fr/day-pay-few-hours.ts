import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/day-pay-few-hours.ts. */
export const pack: RulePack = {
	patterns: [
		'(une heure|deux heures|1 heure|2 heures|quelques heures|<number> minutes|1 à 2 heures|une à deux heures) ..3 (par jour|quotidienne*) ..10 (<money>|gagn*|revenu*|suffi*)',
		'(<money>|gagn*|revenu*) ..10 (une heure|deux heures|1 heure|2 heures|quelques heures|<number> minutes|1 à 2 heures) ..2 (par jour|de travail)',
		'(seulement|juste) <number> (minutes|heures) ..8 (gagn*|<money>|revenu*|payé*)',
		'temps libre ..12 (<money>|gagn*|revenu*|salaire*)',
	],
	unless: [
		"(de l'heure|par heure|pause|cours|professeur|babysitting|garde d'enfants|trajet|cesu)",
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Deux heures par jour suffisent, revenus de 3 000 €.',
		'Gagnez 80 € avec 30 minutes par jour.',
		'Seulement 20 minutes, payé tout de suite.',
		'Profite de ton temps libre et gagne 500 €.',
	],
	lookalikes: [
		"Cours particuliers, deux heures par jour, 15 € de l'heure.",
		'Pause de 30 minutes par jour, salaire selon convention.',
		"Garde d'enfants trois heures par jour, 11 € de l'heure.",
		'La répétition dure deux heures.',
	],
};
