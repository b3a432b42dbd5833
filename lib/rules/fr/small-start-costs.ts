import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/small-start-costs.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay) ..5 (badge|uniforme|visite médicale|casier judiciaire|assurance|tenue|équipement de sécurité)',
		'(badge|uniforme|visite médicale|casier judiciaire|tenue|kit|assurance) ..6 (à la charge|aux frais) (du candidat|de la candidate|des candidats|du mannequin|du figurant|du salarié)',
		'(badge|uniforme|visite médicale|tenue) ..3 (coûte|coûtent|à payer|payant|payante)',
		"(assurance|visite|formation) obligatoire ..4 (à régler|à payer|avant le contrat|avant l'embauche)",
		'(envoyez|envoie|payez|versez|réglez|@pay-out) ..6 (<money>|<number>|cni) ..6 (visite médicale|visite|tenue|dossier|badge|livret) ..4 (avant|poste|service|lundi|mobile money|pour)',
		'(coursier|transporteur|livreur|port) ..4 (<money>|<number> €|à votre charge) ..8 (reversons|rembours*|première paie|premier salaire|fin de mois)',
		'(<money>|<number> €) de (transporteur|coursier|livraison|port) ..8 (rembours*|à votre charge|première paie)',
		'(livret|stcw|dossier) ..4 pour (<money>|<number> €) ..8 (à payer|payer|garder|ce soir|cabine|place)',
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
		'Envoyez 40 000 pour la visite et la tenue avant lundi.',
		'Le coursier demande 45 €, nous reversons sur la première paie.',
		'Il reste 60 € de transporteur à votre charge.',
		'Livret maritime pour 500 €, à payer ce soir.',
	],
	lookalikes: [
		"L'employeur paie la visite médicale et la tenue.",
		'Uniforme fourni, repas sur place.',
		"Présentez votre badge à l'accueil.",
		"Boutique : l'uniforme scolaire coûte 40 €.",
		"La visite médicale et la tenue sont payées par l'entreprise.",
		'Frais de port offerts dès 45 €.',
	],
};
