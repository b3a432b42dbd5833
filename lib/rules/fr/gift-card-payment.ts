import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/gift-card-payment.ts. */
export const pack: RulePack = {
	patterns: [
		'(coupon|coupons|ticket|tickets|recharge|recharges|code|codes|carte|cartes) (pcs|transcash|neosurf|paysafecard|steam|google play|apple|itunes|cadeau|toneo)',
		'(acheter|achetez|achète|prends|prenez) ..4 (carte cadeau|cartes cadeaux|coupons|recharges|tickets pcs)',
		'(carte|cartes) (cadeau|cadeaux) ..6 (code|codes|photo|envoyez|envoie)',
	],
	unless: [
		"(à gagner|tirage au sort|comité d'entreprise|lot|lots|caissier|caissière|noël|boutique|avantages)",
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Merci d'acheter deux recharges Transcash et d'envoyer les codes.",
		'Le paiement se fait par coupons PCS.',
		'Achetez des cartes cadeaux et envoyez-moi la photo.',
		'Une carte Steam suffit pour valider le dossier.',
	],
	lookalikes: [
		'Carte cadeau de 50 € à gagner par tirage au sort.',
		'Caissière : vente de cartes cadeaux en boutique.',
		'Cachet versé par virement bancaire.',
		'Ne payez jamais avec des recharges Transcash.',
	],
};
