import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/starter-kit-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(kit|pack|lot|coffret|mallette) ..2 (de démarrage|de départ|de bienvenue|de produits|initial) ..8 (<money>|achet*|acheter|payer|investissement|commander)',
		'(achète|achetez|acheter|commande|commandez|commander) ..3 (kit|lot|pack|coffret|mallette) ..8 (pour commencer|pour démarrer|pour vendre|de départ|de démarrage)',
	],
	unless: ["(offert|gratuit|cadeau|aux frais de l'entreprise|fourni|boutique)", '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kit de démarrage à 89 € et tu vends.',
		'Commandez votre premier lot pour commencer.',
		'Achetez le coffret pour démarrer.',
		'Pack de départ, petit investissement.',
	],
	lookalikes: [
		'Kit de bienvenue offert aux salariés.',
		'Vendeur en boutique de kits de couture.',
		"Le lot d'échantillons est fourni sans frais.",
		"Formation initiale aux frais de l'entreprise.",
	],
};
