import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/pay-without-skills.ts. */
export const pack: RulePack = {
	patterns: [
		"(sans|aucun|aucune|pas besoin d'|pas besoin de) ..1 (expérience|diplôme|formation|qualification) ..14 (<money>|gros salaire|très bon salaire|salaire très|gains élevés|bien payé|très bien payé|beaucoup d'argent|tout payé|tous frais payés)",
		'(<money>|gros salaire|très bon salaire|gains élevés|bien payé|très bien payé) ..14 (sans expérience|sans diplôme|aucune expérience|sans qualification)',
		'(argent|gains|revenus) (facile|faciles|rapide|rapides|garantis|illimités)',
		'(télétravail|depuis chez vous|depuis chez toi|à domicile|depuis votre téléphone) ..10 <money> ..3 (par jour|par semaine|par mois)',
		'(gagner|gagnez) ..4 (depuis|de) (chez vous|chez toi|votre téléphone|ton téléphone)',
		'argent ..1 (vite|rapidement|facile|facilement)',
		"(sans|aucune|pas besoin d') ..1 (expérience|diplôme) ..14 @sum",
		'@sum ..14 (sans expérience|aucune expérience|sans diplôme)',
	],
	unless: [
		"(de l'heure|par heure|brut|smic|stage|alternance|apprentissage|diplômé|licence|cesu)",
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Sans expérience, 2 500 € dès le premier mois.',
		'Argent facile chaque soir.',
		'Depuis chez vous, 1 000 € par semaine.',
		'Emploi très bien payé, aucune expérience demandée.',
		"Tu veux te faire de l'argent vite ?",
		'Opératrices, 5000 par mois, sans expérience.',
	],
	lookalikes: [
		"Serveur avec ou sans expérience, 12 € de l'heure.",
		'Apprentissage en cuisine, sans diplôme, 900 € brut.',
		'Excellente ambiance de travail.',
		'Télétravail deux jours, 35 000 € brut par an.',
	],
};
