import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/training-fee.ts. */
export const pack: RulePack = {
	patterns: [
		"(@pay-out|@must-pay) ..5 (formation|stage d'intégration|certificat|attestation|module)",
		'(formation|certification|habilitation) ..4 (payante|à votre charge|à ta charge|coûte|à payer|à vos frais)',
		'(formation|certification) ..5 (obligatoire|préalable|indispensable) ..6 (<money>|payer|à votre charge|à ta charge|régler)',
	],
	unless: [
		'(gratuite|gratuit|prise en charge|rémunérée|financée|cpf|pôle emploi|france travail|opco|école|université|alternance)',
		'@no-fee',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Vous devez payer la formation, montant rendu plus tard.',
		'La formation est à votre charge, 90 €.',
		'Une formation préalable de 150 € avant de commencer.',
		'Il reste à régler le certificat.',
	],
	lookalikes: [
		"Formation rémunérée par l'entreprise.",
		'Formation financée par France Travail.',
		'École de cuisine : formation payante, 900 € le semestre.',
		'Formation interne dès le premier jour.',
	],
};
