import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/details-later.ts. */
export const pack: RulePack = {
	patterns: [
		"(détails|plus de détails|adresse|lieu|salaire|entreprise|infos) ..4 (en privé|en mp|en dm|sur place|à l'arrivée|à votre arrivée|plus tard|de vive voix|seulement sur whatsapp)",
		'(grande|prestigieuse|célèbre|importante) (société|agence|marque|entreprise) ..3 (internationale|étrangère|nationale|confidentielle|de la place)',
		"(je t'explique|je vous explique|on t'explique|je te dirai|je vous dirai) ..3 (en privé|sur place|quand|de vive voix|en mp)",
		"(divers|différents|plusieurs) (emplois|métiers|postes) à l'étranger",
	],
	unless: ['(accord de confidentialité|feuille de service|plan de travail|billet)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Les détails en privé.',
		'Grande société internationale recrute.',
		"Je t'explique quand tu arrives.",
		'Le salaire, on en parle sur place : salaire annoncé de vive voix.',
	],
	lookalikes: [
		"L'adresse et les détails sont sur la feuille de service, en privé pour chaque comédien.",
		'Détails du poste : temps plein, CDI.',
		'Grande entreprise du quartier avec boutique.',
		'Informations et horaires sur le site.',
	],
};
