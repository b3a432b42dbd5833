import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/paid-per-girl.ts. */
export const pack: RulePack = {
	patterns: [
		'(<money>|commission|prime|bonus) ..4 (par|pour chaque) ..1 (fille|amie|amies|demoiselle|copine)',
		'(amène|ramène|amenez|trouve|recrute|recrutez) ..4 (filles|copines|amies|demoiselles) ..8 (<money>|commission|prime|tu gagnes|payée)',
		'(on me donne|je touche|je gagne|on donne) ..3 (par gars|par tête|par personne ramenée|par cousin)',
		"(ramène|amène|trouve|si tu ramènes) ..2 (trois|deux|<number>|cousins|copines|frères) ..10 (j'efface|t'efface|efface|annule|je te fais grâce) ..4 (voyage|dette|billet|tu dois)",
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
		'On me donne 100 par gars.',
		"Ramène trois cousins au chantier et je t'efface le voyage.",
	],
	lookalikes: [
		'Salle de sport : amène tes copines, remise de 20 %.',
		'Équipe de filles cherche entraîneur.',
		'Commission par vente.',
		'Prime de cooptation par salarié.',
		'Prime de 150 euros pour un collègue parrainé.',
	],
};
