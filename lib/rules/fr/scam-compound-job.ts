import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/scam-compound-job.ts. */
export const pack: RulePack = {
	patterns: [
		"(cambodge|birmanie|myanmar|laos|thaïlande|mae sot|myawaddy) ..12 (service client|centre d'appel|centre d'appels|call center|chat|opérat*|saisie|télévente|casino*|crypto*|vente en ligne)",
		"(service client|centre d'appel|centre d'appels|call center|opérat*|télévente|saisie|développeur*) ..10 (cambodge|birmanie|myanmar|laos|thaïlande|mae sot)",
		"(asie du sud est) ..12 (service client|centre d'appel|call center|casino*|sans expérience|billet|tout payé)",
	],
	unless: [
		'(vacances|agence de voyage|touristes|séjour|télétravail|depuis la france|libérées|libérés|victimes|ong|ambassade)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Service client francophone au Cambodge, billet offert.',
		'Opérateurs de chat pour une société au Laos.',
		'Saisie et télévente en Birmanie, logement compris.',
		'Call center en Thaïlande cherche francophones.',
	],
	lookalikes: [
		"Centre d'appel à Lille, CDI.",
		'Agence de voyage : service client, destination Thaïlande.',
		'ONG au Cambodge cherche chargé de saisie.',
		"Douze victimes libérées d'un centre d'appel en Birmanie.",
	],
};
