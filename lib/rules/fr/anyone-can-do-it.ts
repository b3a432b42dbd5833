import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/anyone-can-do-it.ts. */
export const pack: RulePack = {
	patterns: [
		"(tout le monde|n'importe qui) ..2 (peut|peuvent) ..2 (être mannequin|postuler|gagner|le faire|participer|travailler)",
		'avec ou sans expérience',
		'(peu importe|quel que soit) ..2 (âge|expérience|niveau|taille|région|lieu)',
		'(mères au foyer|étudiants|retraités) ..3 (mères au foyer|étudiants|retraités|mamans)',
		'(débutants|débutantes|débutant) (acceptés|acceptées|accepté|bienvenus|bienvenues) ..8 (mannequin*|filles|gagn*|<money>|étranger)',
	],
	unless: ['(figuration|figurants|atelier|chorale|bénévolat|bénévoles)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tout le monde peut être mannequin.',
		'Filles avec ou sans expérience.',
		'Peu importe votre âge, vous gagnez bien.',
		'Idéal pour mères au foyer et étudiants.',
	],
	lookalikes: [
		'Figuration : habitants de tous âges, avec ou sans expérience.',
		'Atelier ouvert, tout le monde peut participer.',
		"Deux ans d'expérience en cuisine.",
		"Chorale de retraités et d'étudiants cherche ténor.",
	],
};
