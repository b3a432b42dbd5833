import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/parcel-title-at-home.ts. */
export const pack: RulePack = {
	patterns: [
		"(agent|gestionnaire|assistant|assistante|contrôleur|contrôleuse) (de colis|colis|logistique|d'expédition|de réexpédition|qualité) ..8 (à domicile|télétravail|de chez vous|chez vous|chez toi)",
		"(à domicile|télétravail|chez vous) ..8 (agent|gestionnaire|assistant|assistante|contrôleur) (de colis|colis|logistique|d'expédition|qualité)",
		'(vérifier|contrôler|photographier) ..4 (colis|articles|produits) ..8 (chez vous|chez toi|à domicile)',
	],
	unless: ['(entrepôt|usine|bureau|hybride|licence|bac 2|ingénieur)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Agent logistique à domicile, 1 800 € par mois.',
		'Contrôleuse qualité chez vous, sans expérience.',
		'En télétravail, gestionnaire de colis.',
		'Photographier des articles chez toi.',
	],
	lookalikes: [
		'Contrôleur qualité en usine, bac + 2.',
		'Assistante logistique, entrepôt de Lille.',
		"Agent d'expédition au bureau.",
		'Livraison à domicile en scooter.',
	],
};
