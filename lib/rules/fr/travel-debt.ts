import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/travel-debt.ts. */
export const pack: RulePack = {
	patterns: [
		'@travel-cost ..8 (déduit*|retenu*|rembourser|prélevé*) ..6 (salaire*|paie|paies|gains|travail*|premiers|mois)',
		"(payons|avançons|finançons|prenons en charge|on paie|on avance|on te paie|on t'avance) ..6 @travel-cost ..10 (rembours*|déduit*|retenu*|dette|tu travailles)",
		'(dette|avance|prêt) ..6 (rembours*|payer) ..4 (en travaillant|sur le salaire|par le travail|sur tes gains|sur vos gains)',
		"jusqu'au remboursement ..4 (dette|billet|voyage|prêt)",
		"(tant que|jusqu'à ce que) ..4 (dette|billet|voyage) ..4 (payé|payée|remboursé|remboursée)",
	],
	unless: [
		"(remboursement des frais|sans retenue|à la charge de la production|à la charge de l'employeur|impôt|mutuelle|navigo|notes de frais|crédit immobilier|recouvrement)",
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"On avance le billet d'avion, à rembourser sur les premiers salaires.",
		'Le visa est déduit du salaire.',
		"Tu travailles tant que le voyage n'est pas remboursé, c'est la dette : jusqu'au remboursement de la dette.",
		'La dette se rembourse en travaillant au club.',
	],
	lookalikes: [
		"Billet de train à la charge de la production, rien n'est déduit.",
		'Remboursement des frais de transport à 50 % chaque mois.',
		'Avance sur salaire possible le 15.',
		'Chargé de recouvrement : dette et prêt à payer sur échéance.',
	],
};
