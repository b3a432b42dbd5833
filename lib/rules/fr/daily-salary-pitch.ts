import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/daily-salary-pitch.ts. */
export const pack: RulePack = {
	patterns: [
		'(salaire|salaires|paie|revenu|revenus|gains|rémunération) (journalier|journaliers|journalière|quotidien|quotidiens|par jour)',
		'(gagne*|salaire|revenu*|rémunération|touchez) ..6 <money> ..4 (par jour|la journée|quotidiens)',
		"(jusqu'à|entre|plus de|de) ..4 <money> ..3 (par jour|la journée|par nuit)",
		'(payé|payés|payée|payées|salaire|salaires|paiement) ..4 (même jour|jour même|chaque jour|chaque soir|tous les jours)',
		'(<number>|<money>) (à|et) <money> ..1 (par jour|la journée|par soir)',
	],
	unless: [
		'(cachet|jour de tournage|figuration|figurant*|livreur|vendanges|récolte|intérim|ouvrier|défraiement|indemnité)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Salaire journalier de 300 à 1 000 euros.',
		'Gagnez 200 € par jour.',
		"Jusqu'à 800 € par jour avec nous.",
		'Tous les salaires sont payés le jour même.',
		'Un poste en ligne, 100 à 300 € par jour.',
	],
	lookalikes: [
		'Figurant : 105 € brut par jour de tournage.',
		'Vendanges : 80 € la journée, nourri.',
		'Salaire 1 900 € brut mensuel, 35 h.',
		'Indemnité de 30 euros par jour pendant la tournée, salaire au cachet.',
	],
};
