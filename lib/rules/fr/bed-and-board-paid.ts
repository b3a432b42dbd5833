import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/bed-and-board-paid.ts. */
export const pack: RulePack = {
	patterns: [
		'(logée nourrie|logé nourri|logées nourries|nourrie logée|nourri logé|nourries logées|logée et nourrie|nourrie et logée|nourries et logées|logées et nourries)',
		'@lodging ..2 @meals ..4 (transport|billet|vol|visa|offert|offerts|compris|inclus|payé|payés|gratuit|gratuits|fourni|fournis)',
		'@lodging @meals',
		'(logement et nourriture|logement et repas|hébergement et repas|gîte et couvert|le logement et la nourriture)',
		'(billet|vol|voyage|transport) ..2 (logement|hébergement) ..4 (offert|offerts|payé|payés|compris|inclus|gratuits|pris en charge)',
		'(tout payé|tous frais payés|tout est payé|tout compris) ..8 (travail|emploi|filles|voyage|étranger|salaire)',
		'(travail|emploi|filles|hôtesses|voyage|étranger) ..10 (tout payé|tous frais payés|tout est payé)',
		'(nous payons|on paie|on paye|nous offrons|on offre) ..2 (voyage|billet|vol|avion)',
		'(visa|billet) et (billet|visa|logement) (gratuit|gratuits|offert|offerts|payés|payé)',
		"(j'envoie|je t'envoie|on t'envoie|nous envoyons) ..1 billet",
	],
	unless: [
		'@lawful-abroad',
		'(contrat saisonnier|saison|saisonnier|ferme|station de ski|navire|camping|colonie|tournage|production|tournée|vacances|touristes|bourse|internat|hôtel restaurant)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Logement, nourriture, transport offerts.',
		'Filles logées, nourries : logée et nourrie dès le premier jour.',
		'Hébergement et repas compris pour les hôtesses.',
		'Travail dans une autre ville, tout est payé.',
		'Nous payons le billet de celles qui acceptent.',
		"On t'envoie le billet.",
	],
	lookalikes: [
		'Contrat saisonnier en station de ski, logé nourri.',
		'La production prend en charge hébergement et repas pendant le tournage.',
		'Vacances tout compris à la mer.',
		'Cuisinière pour un restaurant de quartier.',
	],
};
