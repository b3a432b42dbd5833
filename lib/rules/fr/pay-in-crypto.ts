import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/pay-in-crypto.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|envoyer|envoyez|envoie|acheter|achetez|investir|investissez|rechargez|recharge) ..6 @crypto',
		'(dépôt|paiement|caution|frais) ..4 (en|par) ..1 (@crypto|binance)',
	],
	unless: ['(développeur*|salaire|cdi|blockchain|journaliste)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Payez les frais en USDT sur ce portefeuille.',
		'Achetez de la crypto pour commencer les tâches.',
		'Le dépôt se fait en bitcoin.',
		'Rechargez en tether pour continuer.',
	],
	lookalikes: [
		'Développeur blockchain H/F, CDI Paris.',
		'Journaliste spécialisé en crypto, CDD.',
		'Paiement par virement en fin de mois.',
		'Ne payez pas en bitcoin pour un emploi.',
	],
};
