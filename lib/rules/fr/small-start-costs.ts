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
		"(attestation de bonne conduite|certificat de bonne conduite|casier judiciaire|visite médicale|examen médical|test psychotechnique|assurance|police d'assurance|tenue|uniforme|badge|kit|carte professionnelle|carnet de santé|carnet sanitaire|epi|équipement de protection|formation obligatoire|certificat international) ..4 (coûte|coûtent|c'est|vaut|à) ..2 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000)",
		"(vous achetez|tu achètes|achetez|il faut acheter|avant tout) ..5 (attestation de bonne conduite|certificat de bonne conduite|casier judiciaire|visite médicale|examen médical|test psychotechnique|assurance|police d'assurance|tenue|uniforme|badge|kit|carte professionnelle|carnet de santé|carnet sanitaire|epi|équipement de protection|formation obligatoire|certificat international) ..8 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000|chez)",
		"(il manque|manque plus que|il ne manque que|reste juste) ..4 (attestation de bonne conduite|certificat de bonne conduite|casier judiciaire|visite médicale|examen médical|test psychotechnique|assurance|police d'assurance|tenue|uniforme|badge|kit|carte professionnelle|carnet de santé|carnet sanitaire|epi|équipement de protection|formation obligatoire|certificat international) ..14 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000)",
		'(tenue|formation|matériel|uniforme) ..8 (on prend|on retient|fonds|dépôt|cagnotte) ..3 (<number>|<money>)',
	],
	unless: [
		'(employeur|entreprise|société|production) ..3 (paie|paye|prend en charge|fournit|rembourse)',
		'(gratuit|gratuite|offert|fourni|fournie|aucun frais|sans frais|scolaire|boutique)',
		'@safety-notice',
		"(payée par|payé par|à la charge de l'employeur|organisée et payée)",
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
		"L'uniforme c'est 45 euros.",
		"Vous achetez l'attestation de bonne conduite (65 €) chez ma secrétaire.",
		'Il ne manque que la visite médicale, 40 000 francs.',
		'Pour la tenue et la formation on prend 60 euros de fonds.',
	],
	lookalikes: [
		"L'employeur paie la visite médicale et la tenue.",
		'Uniforme fourni, repas sur place.',
		"Présentez votre badge à l'accueil.",
		"Boutique : l'uniforme scolaire coûte 40 €.",
		"La visite médicale et la tenue sont payées par l'entreprise.",
		'Frais de port offerts dès 45 €.',
		'La visite médicale est organisée et payée par la compagnie.',
		"L'uniforme est remis contre signature.",
		'La tenue et la formation sont à nous.',
	],
};
