import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/alabuga-start.ts. */
export const pack: RulePack = {
	patterns: [
		'alabuga ..6 (start|programme|emploi|travail|vol|billet|filles|femmes|cours|bourse)',
		'(programme|emploi|travail) ..4 alabuga',
		'(russie|tatarstan) ..14 (filles|jeunes filles|jeunes femmes|femmes) ..8 (18|22|<number>)',
		'(filles|jeunes filles|jeunes femmes|femmes) ..3 (de|entre) ..1 18 ..2 22 ..16 (russie|programme|billet|vol|langue russe|étudier|tatarstan)',
		"(déménager|déménagement|s'installer) ..2 en russie ..10 (gratuitement|gratuit|jeunes femmes|filles|femmes|programme)",
		'(gratuitement|programme) ..3 en russie ..10 (jeunes femmes|filles|femmes)',
	],
	unless: [
		'(interpol|investigates|warning|warns|drones|dénonc*|enquête|reportage|article|victimes|sanctions|tourisme)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Programme Alabuga Start pour jeunes femmes.',
		'Alabuga : emploi, vol et cours de russe.',
		'En Russie, on accueille des filles de 18 à 22 ans, billet payé.',
		'Déménager en Russie gratuitement, pour jeunes femmes.',
	],
	lookalikes: [
		'Enquête : Alabuga fabrique des drones.',
		'Cours de russe pour adultes à Lyon.',
		'Agence de tourisme, séjours en Russie.',
		"Filles de 18 à 22 ans pour l'équipe de handball.",
	],
};
