import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/guaranteed-income.ts. */
export const pack: RulePack = {
	patterns: [
		'(revenu|revenus|gains|salaire|argent) (garanti|garantis|assuré|assurés|illimité|illimités)',
		'(nous garantissons|je te garantis|garantissons) ..4 (revenus|gains|<money>|argent)',
		'(sans risque|sans risques|liberté financière) ..10 (gagn*|revenu*|argent|<money>|gains)',
		'(gagn*|revenu*|gains) ..4 (sans risque|sans risques)',
	],
	unless: ['(smic|minimum garanti|assurance|commissions|commission)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Revenus garantis toutes les semaines.',
		'Nous garantissons vos gains dès le premier jour.',
		'Liberté financière : gagnez sans limites.',
		'Gagne sans risque à ton rythme.',
	],
	lookalikes: [
		'Minimum garanti plus commissions de vente, salaire garanti.',
		'CDI, stabilité.',
		'Conseiller en assurance de revenus.',
		'Travail en hauteur, prévention assurée.',
	],
};
