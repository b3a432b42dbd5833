import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/unpaid-nude-for-prints.ts. */
export const pack: RulePack = {
	patterns: [
		'(contre photos|en échange de photos|tfp|collaboration|non rémunéré|non rémunérée|sans rémunération) ..12 (nu|nue|nus|lingerie|topless|charme|boudoir)',
		'(nu|nue|nus|lingerie|topless|charme|boudoir) ..12 (contre photos|en échange de photos|tfp|collaboration|non rémunéré|non rémunérée|sans rémunération)',
	],
	unless: ['(beaux arts|école de dessin|sans nu|pas de nu)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Modèle nu pour photographe, contre photos.',
		'Shooting lingerie en TFP.',
		'Cherche fille pour boudoir, non rémunéré.',
		'Collaboration : photos de charme chez moi.',
	],
	lookalikes: [
		'TFP portrait au parc.',
		'Modèle nu en école de dessin, 18 €.',
		'Campagne de lingerie rémunérée via une agence.',
		'Collaboration portrait, pas de nu.',
	],
};
