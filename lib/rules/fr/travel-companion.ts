import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/travel-companion.ts. */
export const pack: RulePack = {
	patterns: [
		"(m'accompagner|accompagne moi|voyager avec moi|voyage avec moi|compagne de voyage|accompagnatrice de voyage) ..10 (payé|paie|frais|<money>|tout payé|homme d'affaires|cadeaux)",
		"(cherche|recherche) ..3 (fille|jeune femme|femme|demoiselle) ..6 (voyager|voyage|voyages|vacances|week end) ..8 (tout payé|payé|avec moi|homme d'affaires|frais|<money>)",
		'(voyages|voyager|voyage) avec (le|mon|son|ton) (patron|directeur|chef)',
		'(secrétaire|assistante) ..3 (cadre|patron|monsieur|chef d entreprise) ..2 (mûr|aisé|discret|généreux) ..12 (voyages|voyage|bonne présentation|vêtements)',
	],
	unless: [
		'(personnes âgées|infirmière|auxiliaire|guide|autocar|scolaire|groupe|excursion|personnage)',
		'@warning',
		'(réunions|salons|clients|contrat|projets|rapports)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Cherche fille pour voyager avec moi, tout payé.',
		"Compagne de voyage pour homme d'affaires, frais et cadeaux.",
		'Voyage avec moi ce week-end, je paie 800 euros.',
		'Cherche jeune femme pour des voyages, payé par jour.',
		'Secrétaire jeune, voyages avec le patron.',
		'Secrétaire pour cadre mûr, bonne présentation, voyages.',
	],
	lookalikes: [
		'Auxiliaire pour accompagner des personnes âgées en voyage, payé au mois.',
		'Guide pour groupe de touristes.',
		"Accompagnatrice d'autocar scolaire.",
		'Commercial prêt à voyager.',
		'Assistante de direction : voyager avec le directeur pour des salons et réunions.',
		'Secrétaire médicale, cadre agréable, voyages payés.',
	],
};
