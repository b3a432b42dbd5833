import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/pay-by-transfer-app.ts. */
export const pack: RulePack = {
	patterns: [
		'(western union|moneygram|mandat cash|paypal entre proches|lydia|wave|orange money|mtn money|moov money|interac|paylib|wero) ..8 (avant le contrat|avant la signature|avant entretien|avant ce soir|avant demain|avant le casting|avant le départ|place|dossier|caution|inscription|garantir|contrat|réserver|frais)',
		'(frais|caution|inscription|acompte|dossier|place) ..8 (par|via|sur|avec) ..1 (western union|moneygram|mandat cash|paypal|lydia|wave|orange money|mtn money|interac)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(loyer|billetterie|produit|cachet|salaire|boutique|soumission|facture|devis|plus taxes|commande)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Versez la caution par mandat cash pour garantir la place.',
		"Frais d'inscription via Orange Money.",
		'Envoie 40 € sur Lydia avant le casting.',
		"L'acompte se règle par Western Union.",
	],
	lookalikes: [
		'Le cachet est payé par virement ou Lydia.',
		'Vendeur en boutique Orange Money, dossier de candidature complet.',
		'Salaire versé chaque mois.',
		"N'envoyez jamais d'acompte par Western Union.",
	],
};
