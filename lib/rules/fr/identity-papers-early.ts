import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/identity-papers-early.ts. */
export const pack: RulePack = {
	patterns: [
		'(envo*|transmett*|joign*|fournir|fournis|fournissez|donne*) ..6 @id-paper',
		"(photo|copie|scan|selfie) ..4 (@id-paper|carte bancaire) ..8 (recto|inscription|avant|valider|whatsapp|dossier|telegram|aujourd'hui)",
		'selfie ..4 (avec|tenant) ..3 (@id-paper|papiers|pièce)',
		'(valider|validez|vérifier|vérifiez|confirmer|confirmez|confirme|valide) (votre|ton) identité ..8 (application|lien|selfie|carte|télécharg*)',
		'(préparez|prépare|prévoyez) ..3 (photo|photos|scan) ..3 @id-paper',
	],
	unless: [
		"(à la signature|le jour du tournage|après embauche|après l'embauche|une fois embauché|premier jour|accréditation|rendue aussitôt|rendu aussitôt|consulat|préfecture)",
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Envoyez votre carte d'identité par WhatsApp.",
		'Une copie du passeport avant le casting.',
		"Il me faut un selfie avec ta pièce d'identité.",
		'Confirmez votre identité avec ce lien.',
		'Préparez une photo de votre passeport.',
	],
	lookalikes: [
		"Apportez votre pièce d'identité le jour du tournage.",
		'À la signature, envoyez une copie du passeport.',
		"Ne transmettez jamais votre carte d'identité à un inconnu.",
		"Pièce d'identité demandée à l'entrée du théâtre.",
	],
};
