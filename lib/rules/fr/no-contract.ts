import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/no-contract.ts. */
export const pack: RulePack = {
	patterns: [
		'(sans|pas de|aucun) ..1 (contrat|déclaration) ..8 (paiement|espèces|au noir|travail|chaque soir|filles|pourboires|payé)',
		"(contrat) ..4 (signe|signé|signes|signez|donné) ..2 (à l'arrivée|sur place|là bas|après|plus tard)",
		'(pas besoin|inutile) ..2 (contrat|signer)',
		'(au noir|non déclaré|de la main à la main)',
		'(non déclarée|non déclarées|pas déclaré|pas déclarée)',
	],
	unless: [
		'(téléphone|forfait|engagement|bail|abonnement|robe|photo|blanc|lutte contre|travail au noir est)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Le contrat se signe à l'arrivée.",
		'Travail sans contrat, payé chaque soir.',
		'Pas besoin de contrat, on est sérieux.',
		'Tu es payée au noir.',
		'Jeune fille au pair non déclarée.',
	],
	lookalikes: [
		'CDI dès le premier jour.',
		'Forfait téléphone sans contrat, paiement mensuel.',
		'Photographie en blanc et au noir profond.',
		"N'acceptez jamais de travailler sans contrat.",
	],
};
