import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/training-fee.ts. */
export const pack: RulePack = {
	patterns: [
		"(@pay-out|@must-pay) ..5 (formation|stage d'intégration|certificat|attestation|module)",
		'(formation|certification|habilitation) ..4 (payante|à votre charge|à ta charge|coûte|à payer|à vos frais)',
		'(formation|certification) ..5 (obligatoire|préalable|indispensable) ..6 (<money>|payer|à votre charge|à ta charge|régler)',
		'(formation|cours|école) ..4 (hôtesse|steward|agent de sûreté|croupier|onglerie|barbier) ..10 (embauche assurée|emploi assuré|embauche garantie|emploi garanti|job assuré|poste assuré)',
		'(embauche|emploi|poste|contrat) (assuré|assurée|garanti|garantie) ..12 (<money>|bourses restantes|mensualités)',
	],
	unless: [
		'(gratuite|gratuit|prise en charge|rémunérée|financée|cpf|pôle emploi|france travail|opco|école|université|alternance)',
		'@no-fee',
		'@safety-notice',
		"(l'entreprise|la société|l'employeur|le club|le magasin|nous) ..6 (paie|paye|payons|finance)",
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Vous devez payer la formation, montant rendu plus tard.',
		'La formation est à votre charge, 90 €.',
		'Une formation préalable de 150 € avant de commencer.',
		'Il reste à régler le certificat.',
		"Formation hôtesse de l'air, embauche assurée chez Emirates.",
		'Emploi garanti à la sortie, 1 200 euros.',
	],
	lookalikes: [
		"Formation rémunérée par l'entreprise.",
		'Formation financée par France Travail.',
		'École de cuisine : formation payante, 900 € le semestre.',
		'Formation interne dès le premier jour.',
		"Formation agréée d'hôtesse, école publique, sans promesse.",
		"L'entreprise fournit la tenue et paie la formation.",
	],
};
