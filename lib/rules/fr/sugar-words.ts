import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/sugar-words.ts. */
export const pack: RulePack = {
	patterns: [
		'(dame de compagnie|escort|escorts|escorte|escorting|accompagnement vip|accompagnatrice de luxe|sugar daddy|sugar baby|michto)',
		'(plan sous|plan argent|plan oseille) ..8 (filles|fille|meufs|meuf|dm|snap|mp|intéressée*)',
		'(massage|massages) ..1 (finition|érotique|érotiques|naturiste|naturistes|coquin|coquins|pour hommes)',
		"(service|services|prestations) (sexuel|sexuels|sexuelles|d'escorte|de charme)",
		'(monsieur|homme|veuf|gentleman|entrepreneur|cadre) ..2 (aisé|discret|généreux|mûr|veuf|bien situé) ..3 (aide|aiderait|soutient|cherche|propose|entretient) ..3 (étudiante|jeune femme|jeune fille|compagne|demoiselle|fille)',
		'(aide|aiderait|soutient|aiderais) ..1 étudiante ..4 (en difficulté|contre|en échange|loyer)',
		'(je paie|je paye|je prends) ..2 (ton loyer|tes études|tes factures) ..10 (compagnie|si tu|tendresse|discret|étudiante)',
		'(virement|je te verse|je te donne) ..2 (chaque quinzaine|chaque mois|chaque semaine) ..8 (compagnie|te voir|se voir|sortir)',
	],
	unless: [
		'(personnage|rôle|scénario|film|série|personnes âgées|hôpital|victimes|association|enquête|reine|prévention)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dame de compagnie pour cadre en déplacement.',
		'Plan sous pour les filles motivées, viens en Snap.',
		'Massages naturistes, bons pourboires.',
		'Escorts recherchées, chambre comprise.',
		'Monsieur discret soutient étudiante.',
		"J'aiderais étudiante en échange de moments.",
		'Veuf aisé cherche jeune compagne, loyer payé.',
		'Je paie ton loyer si tu me tiens compagnie.',
		'Je te verse chaque mois si on peut se voir.',
	],
	lookalikes: [
		'Rôle de dame de compagnie de la reine, époque Louis XIV.',
		'Auxiliaire de vie pour personnes âgées.',
		'Masseuse sportive diplômée.',
		'Association : enquête sur les escorts et la prévention.',
		"L'association aide l'étudiante à trouver un logement.",
		'Monsieur âgé cherche aide-soignante diplômée.',
		'Papa, tu peux payer mon loyer ?',
	],
};
