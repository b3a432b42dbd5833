import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/starter-kit-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(kit|pack|lot|coffret|mallette) ..2 (de démarrage|de départ|de bienvenue|de produits|initial) ..8 (<money>|achet*|acheter|payer|investissement|commander)',
		'(achète|achetez|acheter|commande|commandez|commander) ..3 (kit|lot|pack|coffret|mallette) ..8 (pour commencer|pour démarrer|pour vendre|de départ|de démarrage)',
		'(kit|pack|matériel|lot|machine) ..2 (à|pour) (<money>|<number> euros|<number> francs) ..8 (rachète|rachetons|on achète|tout ce que vous faites|tout ce que tu fais|chez vous)',
		'(emballe|emballez|assemble|assemblez|montez) ..4 (chez vous|chez toi|à domicile|à la maison) ..8 (kit|matériel|pack) ..6 (<money>|<number> euros|caution)',
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
		'Le kit est à 40 euros et on rachète tout ce que vous faites.',
		'Assemblez des bracelets chez vous, le matériel est à 30 euros.',
	],
	lookalikes: [
		'Kit de bienvenue offert aux salariés.',
		'Vendeur en boutique de kits de couture.',
		"Le lot d'échantillons est fourni sans frais.",
		"Formation initiale aux frais de l'entreprise.",
		'Kit de ménage à 10 euros, promo de la semaine.',
	],
};
