import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/no-papers-needed.ts. */
export const pack: RulePack = {
	patterns: [
		"(sans|pas besoin de|pas besoin d'un|inutile d'avoir) ..1 (papiers|visa|permis de travail|titre de séjour) ..10 (travail|travailler|emploi|étranger|europe|dubaï|canada|partir)",
		'(travail|travailler|emploi|étranger|europe|contrat) ..8 (sans papiers|sans visa|sans permis de travail|pas besoin de visa|pas besoin de papiers|même sans papiers)',
		"(on|nous) ..1 (arrange|arrangeons|régularise|régularisons|s'occupe|occupons) ..2 (papiers|tes papiers|vos papiers|titre de séjour|visa)",
		'(papiers|titre de séjour|visa) ..2 contre ..2 (<money>|<number>)',
	],
	unless: [
		"(asile|avocat|avocate|avocats|ong|association|droits|citoyens de l'union|résidents|consulat|sans papier)",
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Travail en Europe sans papiers.',
		'Pas besoin de visa pour travailler avec nous.',
		"On s'occupe de tes papiers sur place.",
		'Emploi au Canada même sans papiers.',
		"On s'occupe des papiers contre 800 euros.",
	],
	lookalikes: [
		"Citoyens de l'Union : pas besoin de visa pour travailler.",
		"Association d'avocats : droits des personnes sans papiers au travail.",
		'Permis de travail en cours.',
		'Bureau sans papier, tout est numérique.',
	],
};
