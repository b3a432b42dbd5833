import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/eggs-or-surrogacy-abroad.ts. */
export const pack: RulePack = {
	patterns: [
		'(ovocytes|ovules|mère porteuse|gestation pour autrui|gpa|rein) ..14 (voyage|vol|payé|payée|rémunéré*|<money>|étranger|cherchons|donneuse|donneuses|femmes)',
		'(cherchons|vendre|donner|vente|cherche|veux tu) ..4 (ovocytes|ovules|mère porteuse|mères porteuses|rein)',
		'(mère porteuse|porteuse|donneuse) ..8 (géorgie|chypre|grèce|ukraine|espagne|là bas|<number> à la fin|étranger)',
		"(donneuse|donneuses|don) (d'ovocytes|d'ovules) ..12 (yeux|espagne|chypre|week end|euros|<money>|étudiantes)",
	],
	unless: [
		'(clinique agréée|hôpital|greffe|ministère|campagne de don|don gratuit|gratuit|anonyme|article|loi|débat|maladie|médecin|biomédecine)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Veux-tu vendre tes ovocytes à l'étranger, voyage payé ?",
		'Nous cherchons une mère porteuse, 20 000 €.',
		'Ovules : femmes jeunes, vol payé.',
		'Mère porteuse, logement et voyage.',
		'Devenir mère porteuse en Grèce, un an là-bas.',
		"Don d'ovocytes en Espagne, yeux clairs, week-end offert.",
	],
	lookalikes: [
		'Débat sur la loi et la gestation pour autrui, femmes et enfants.',
		"Infirmière à l'hôpital, greffe de rein.",
		'Don de sang samedi.',
		'Cuisinier pour une clinique.',
		"Don d'ovocytes : réunion à l'hôpital, don gratuit et anonyme.",
	],
};
