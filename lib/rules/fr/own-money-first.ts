import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/own-money-first.ts. */
export const pack: RulePack = {
	patterns: [
		'(achète|achetez|paie|payez|avance|avancez) ..10 (ensuite|après|plus tard) ..2 (je te rembourse|je vous rembourse|on te rembourse|nous vous remboursons|on vous rembourse)',
		'(accès|compte|tu commences) ..4 (après|avec) ..2 (premier|un|ton|votre) (dépôt|paiement|versement)',
		'(utilise|utilisez|utiliser) ..2 (ta|votre|vos|tes) (carte|cartes|économies|argent) ..10 (rembours*|travail|achats|achat)',
	],
	unless: ['(déplacement|notes de frais|justificatifs|justificatif|carte de la société)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Achetez le matériel et ensuite on vous rembourse.',
		'Vous avez accès après le premier dépôt.',
		'Utilise ta carte pour les achats, on te rembourse vendredi.',
		'Avance les commandes, après je te rembourse tout.',
	],
	lookalikes: [
		'Dépenses avec la carte de la société.',
		'Vous payez le train, puis nous vous remboursons après notes de frais.',
		"Achat de matériel aux frais de l'entreprise.",
		'Accès à la cantine avec votre badge.',
	],
};
