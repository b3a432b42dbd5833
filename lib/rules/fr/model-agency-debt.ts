import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/model-agency-debt.ts. */
export const pack: RulePack = {
	patterns: [
		'agence ..4 (avance|paie|paye|finance) ..10 (rembours*|déduit|retenu|récupère)',
		"(on t'avance|nous avançons|avance) ..2 argent ..8 (rembours*|déduit|en travaillant)",
		"(dette|frais|dépenses) ..4 (envers l'agence|de l'agence|à l'agence) ..8 (contrats|castings|cachets|déduit*|retenu*|payer)",
	],
	unless: ['@warning', '(salaire le 15|banque|justificatif|justificatifs)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"L'agence avance l'appartement et se rembourse sur tes contrats.",
		"L'agence paie les photos, c'est déduit ensuite.",
		"Les frais de l'agence sont retenus sur tes cachets.",
		"On t'avance de l'argent que tu rembourses avec les défilés.",
	],
	lookalikes: [
		"L'agence prend 20 % de commission par contrat.",
		"Le client paie l'hôtel du mannequin.",
		'Avance sur salaire le 15.',
		'Représentation sans frais pour le modèle.',
	],
};
