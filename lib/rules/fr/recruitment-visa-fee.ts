import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/recruitment-visa-fee.ts. */
export const pack: RulePack = {
	patterns: [
		"(@pay-out|@must-pay|coûte|coûtent) ..6 (visa|permis de travail|contrat de travail|lettre d'invitation|offre d'emploi|procédure)",
		"(visa|permis de travail|contrat de travail|procédure|dossier d'immigration) ..6 (coûte|coûtent|pour seulement|à la charge du candidat|à payer)",
		'(garantissons|obtenons|vendons|on obtient) ..3 (visa|permis de travail|papiers) ..8 (<money>|paiement|acompte|avance)',
		'frais de (visa|voyage|permis|passeport|procédure)',
	],
	unless: [
		'(avocat|avocate|consulat|frais officiels|tourisme|agence de voyage|étudiants|employeur paie)',
		'@no-fee',
		'@safety-notice',
		'(remboursés|remboursement|pris en charge|notes de frais)',
		"(l'ambassade demande|au guichet|guichet de l'ambassade|timbre fiscal)",
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Le visa de travail coûte 900 €.',
		"Vous devez payer le permis de travail d'avance.",
		'Nous obtenons le visa, acompte de 500 €, départ au Canada.',
		'Procédure à payer en deux fois avant le voyage.',
		'Frais de visa à envoyer avant vendredi.',
	],
	lookalikes: [
		"Le permis de travail est à la charge de l'employeur.",
		'Avocate en droit des étrangers : consultation visa 80 €, à payer sur place.',
		'Salaire 1 500 € ; permis de travail exigé.',
		"Ne payez pas pour une offre d'emploi à l'étranger.",
		'Frais de voyage remboursés sur justificatif.',
		"L'ambassade demande 60 euros pour le visa, à payer au guichet.",
	],
};
