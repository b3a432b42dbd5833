import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/bank-details-to-apply.ts. */
export const pack: RulePack = {
	patterns: [
		'(envo*|transmett*|joign*|fourni*|donne*) ..6 (rib|iban|coordonnées bancaires|compte bancaire|carte bancaire)',
		"(rib|iban|coordonnées bancaires|numéro de sécurité sociale) ..8 (avant l'entretien|pour l'inscription|pour valider|dès maintenant|par whatsapp|avant le casting|pour participer)",
		'(pour|avant) ..2 (inscription|inscrire|participer|entretien|valider) ..8 (rib|iban|coordonnées bancaires)',
		'(photo|copie|scan) ..3 (cni|carte d identité|passeport|pièce) ..3 (rib|iban|compte) ..6 (contrat|poste|valider|embauche)',
		'(rib|iban) ..3 (cni|carte d identité|passeport|pièce d identité) ..6 (contrat|poste|valider|embauche)',
	],
	unless: [
		"(à la signature|après embauche|après l'embauche|paie|facture|salaire|cachet|une fois embauché|premier jour)",
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Envoyez votre RIB pour valider.',
		'Pour participer, donnez nom, âge et IBAN.',
		"RIB demandé avant l'entretien.",
		'Transmettez vos coordonnées bancaires ce soir.',
		'Votre profil est validé, il me faut photo de la CNI et RIB pour le contrat.',
		'RIB et CNI pour le contrat.',
	],
	lookalikes: [
		'À la signature, envoyez un RIB pour la paie.',
		'Joignez votre RIB à la facture en fin de mission.',
		"N'envoyez jamais de RIB à un recruteur inconnu.",
		'Comptable : suivi du compte bancaire et des rapprochements.',
		"Le RIB et la pièce d'identité se donnent au secrétariat lundi.",
	],
};
