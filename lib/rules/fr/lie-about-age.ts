import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/lie-about-age.ts. */
export const pack: RulePack = {
	patterns: [
		"(dis|mets|écris|dites) ..3 que (tu as|t'as|vous avez) (18|dix huit|19|20)",
		"(mens|mentir|change|changer) ..3 (ton âge|l'âge|votre âge|sur ton âge)",
		"(si on te demande|si on vous demande|si quelqu'un demande) ..6 (tu as 18|tu es majeure|majeure|18 ans)",
		'(on te fait|on te trouve|je te fais) ..3 (papiers|carte|pièce) ..4 (faux|fausse|avec 18|majeure)',
	],
	unless: ['(ne mens pas|ne mentez pas|personnage|rôle|scène)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dis que tu as 18 ans.',
		'Change ton âge dans le formulaire.',
		'Si on te demande, tu es majeure.',
		'On te fait des papiers avec 18 ans.',
	],
	lookalikes: [
		'Indiquez votre âge réel.',
		'Si vous avez 18 ans ou plus, postulez.',
		'Personnage : une fille qui décide de mentir sur son âge.',
		'Ne mens pas sur ton âge.',
	],
};
