import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/abroad-at-once.ts. */
export const pack: RulePack = {
	patterns: [
		'(départ|départs|tu pars|vous partez|partez) ..3 (demain|cette semaine|la semaine prochaine|immédiat|immédiats|rapide|dans <number> jours|tout de suite) ..12 (@travel-cost|@far-place|@women)',
		'(@travel-cost|@far-place) ..10 (départ|tu pars|vous partez) ..3 (demain|cette semaine|la semaine prochaine|immédiat|rapide|dans <number> jours|tout de suite)',
		'(billet|vol|visa|voyage|avion) ..4 (offert|offerts|payé|payés|gratuit|inclus|pris en charge) ..12 (sans expérience|filles|salaire|logement|demain|immédiat*|cette semaine)',
		"(travail|travailler|travaille|travaillez|emploi) (à l'étranger|à dubaï|au canada|au liban|au koweït|en turquie|en europe|en asie|dans le golfe) ..12 (sans expérience|tout payé|tous frais payés|urgent|immédiat*|garanti*|billet|<money>)",
		'(visa|papiers|passeport) ..3 (garanti*|assuré*|en <number> jours|rapide*) ..10 (travail|emploi|contrat|départ|canada|dubaï)',
	],
	unless: [
		'@lawful-abroad',
		'(tournage|équipe artistique|compagnie|tournée|festival|congrès|vacances|voyage de noces|agence de voyage|séjour|rembours*)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Filles pour Dubaï, départ la semaine prochaine.',
		'Billet offert, sans expérience, logement compris.',
		'Travail au Koweït, tous frais payés.',
		'Visa garanti en 10 jours, travail au Canada.',
	],
	lookalikes: [
		'PVT Canada : emploi saisonnier sans expérience.',
		'Infirmière en Suisse, diplôme reconnu, départ rapide.',
		'Séjour : vol offert et hôtel, départ demain.',
		"La compagnie part en tournée, départ demain pour l'Italie.",
	],
};
