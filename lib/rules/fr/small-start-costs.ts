import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/small-start-costs.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay) ..5 (badge|uniforme|visite médicale|casier judiciaire|assurance|tenue|équipement de sécurité)',
		'(badge|uniforme|visite médicale|casier judiciaire|tenue|kit|assurance) ..6 (à la charge|aux frais) (du candidat|de la candidate|des candidats|du mannequin|du figurant|du salarié)',
		'(badge|uniforme|visite médicale|tenue) ..3 (coûte|coûtent|à payer|payant|payante)',
		"(assurance|visite|formation) obligatoire ..4 (à régler|à payer|avant le contrat|avant l'embauche)",
	],
	unless: [
		'(employeur|entreprise|société|production) ..3 (paie|paye|prend en charge|fournit|rembourse)',
		'(gratuit|gratuite|offert|fourni|fournie|aucun frais|sans frais|scolaire|boutique)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Vous devez payer le badge et l'uniforme.",
		'Visite médicale à la charge du candidat.',
		'La tenue coûte 45 € et se retire lundi.',
		'Une assurance obligatoire à régler avant la mission.',
	],
	lookalikes: [
		"L'employeur paie la visite médicale et la tenue.",
		'Uniforme fourni, repas sur place.',
		"Présentez votre badge à l'accueil.",
		"Boutique : l'uniforme scolaire coûte 40 €.",
	],
};
