import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/debts-welcome.ts. */
export const pack: RulePack = {
	patterns: [
		"(des dettes|dettes|problèmes d'argent|soucis d'argent|endettée|endetté) ..14 (travail|emploi|étranger|voyage*|avance|solution|on t'aide|nous t'aidons|départ)",
		'(avance|argent) ..3 (avant le départ|avant de partir|pour tes dettes)',
		"(besoin d'argent) ..3 (urgent|rapidement|vite|aujourd'hui) ..10 (travail|filles|voyage*|étranger|écris|poste)",
	],
	unless: ['(conseiller|banque|surendettement|avocat*|comptable|recouvrement|rachat de crédit)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Tu as des dettes et tu veux un travail à l'étranger ?",
		"Des soucis d'argent, on t'aide avec un voyage.",
		"Besoin d'argent vite, les filles, écris-moi.",
		'Une avance avant le départ.',
	],
	lookalikes: [
		'Conseiller en banque : rachat de crédit et dettes.',
		"Avocate : dossiers de surendettement, problèmes d'argent.",
		'Avance sur salaire le 15.',
		'Société sans dettes, travail stable à Nantes, banque solide.',
	],
};
