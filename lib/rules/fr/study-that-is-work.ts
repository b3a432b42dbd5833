import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/study-that-is-work.ts. */
export const pack: RulePack = {
	patterns: [
		"(visa étudiant|bourse|stage|études) ..12 (usine|temps plein|sans aller en cours|sans étudier|pas besoin d'étudier|ferme|club|bar)",
		'(pas besoin|inutile|sans) ..1 (aller en cours|étudier|suivre les cours) ..10 (visa|travail*|bourse|emploi)',
		'(bourse|inscription|cours|études) ..8 (déduit*|rembours*|dette) ..5 (salaire|en travaillant|travail)',
		'(étudier|études) et (travailler|travail) ..10 (étranger|russie|autre pays|billet payé|usine|temps plein)',
		'(maîtriser|apprendre|formation) ..6 (métier|métiers|court délai) ..20 (russie|tatarstan)',
	],
	unless: [
		"(université|ministère|erasmus|crous|campus france|bac pro|cap|alternance|laboratoire|école d'ingénieurs|master)",
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Visa étudiant et travail à temps plein à l'usine.",
		"Pas besoin d'aller en cours, tu travailles.",
		'Les études sont remboursées en travaillant.',
		"Étudier et travailler à l'étranger, billet payé.",
	],
	lookalikes: [
		"Bourse de stage de l'université à temps plein.",
		'Stage de laboratoire sur le campus.',
		'Bourses du ministère pour études supérieures.',
		"Cours d'anglais à Dublin en famille.",
	],
};
