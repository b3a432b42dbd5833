import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/paid-per-girl.ts. */
export const pack: RulePack = {
	patterns: [
		'(<money>|commission|prime|bonus) ..4 (par|pour chaque) ..1 (fille|amie|amies|demoiselle|copine)',
		'(amène|ramène|amenez|trouve|recrute|recrutez) ..4 (filles|copines|amies|demoiselles) ..8 (<money>|commission|prime|tu gagnes|payée)',
	],
	unless: ['(parrainage|salle de sport|équipe|cours|remise|vente|cooptation|mariage)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'100 € par fille que tu amènes.',
		'Ramène des copines, tu gagnes une prime.',
		'Recrute des filles pour le club, commission chaque soir.',
		'Bonus pour chaque amie qui signe.',
	],
	lookalikes: [
		'Salle de sport : amène tes copines, remise de 20 %.',
		'Équipe de filles cherche entraîneur.',
		'Commission par vente.',
		'Prime de cooptation par salarié.',
	],
};
