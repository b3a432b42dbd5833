import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/no-phone-no-exit.ts. */
export const pack: RulePack = {
	patterns: [
		'(sans|pas le droit au|interdiction du|interdit) ..2 (téléphone|portable) ..10 (maison|logement|semaine|semaines|mois|saison|sortir)',
		'(interdit de|pas le droit de|tu ne peux pas|vous ne pouvez pas|interdiction de) sortir',
		'(on prend|on garde|vous remettez|tu remets|confisqu*) ..3 (téléphone|portable)',
		'(gardiens|caméras|surveill*) ..8 (dortoir|dortoirs|chambres|les filles|ne pas sortir)',
		'personne ne sort ..5 (avant|sans|jusqu)',
		'(dépose|dépose|laisses|laisse|remets) ..2 (téléphone|portable) ..3 (arrivée|entrée)',
	],
	unless: [
		'(plateau|tournage|examen|classe|théâtre|retraite|équipe|vigile|chantier|école|couvre feu)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Interdit de sortir sans permission.',
		"On garde ton téléphone à l'arrivée.",
		'Les premières semaines sans téléphone ni visites, sans portable dans le logement.',
		'Des gardiens surveillent les filles.',
		'Personne ne sort de la ferme avant la fin.',
	],
	lookalikes: [
		'Pas de portable sur le plateau pendant le tournage.',
		'Vigile pour un site avec caméras.',
		"Téléphone interdit en classe pendant l'examen.",
		'Vous pouvez sortir à 18 h.',
	],
};
