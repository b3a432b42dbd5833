import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/wage-in-crypto.ts. */
export const pack: RulePack = {
	patterns: [
		'(salaire|rémunération|payé|payée|payés|commission|commissions|gains) ..4 (en|par) (@crypto|binance)',
		'(gagnez|gagne|gagner|touchez) ..6 (<number>|<money>) ..1 @crypto',
		'<number> ..3 (usdt|tether) ..3 (par jour|par tâche|par mission)',
	],
	unless: ['(développeur*|plateforme agréée|blockchain|auditeur|pas de salaire)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Rémunération en crypto chaque soir.',
		'Gagnez 40 USDT pour des tâches simples.',
		'Commissions en bitcoin à la fin de la journée.',
		'100 à 300 USDT par jour.',
	],
	lookalikes: [
		'Développeur blockchain, salaire en crypto ou en euros.',
		'Salaire versé par virement.',
		'Commission de 10 % sur les ventes.',
		'Article sur le bitcoin pour un journal.',
	],
};
