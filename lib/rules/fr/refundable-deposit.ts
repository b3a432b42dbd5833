import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/refundable-deposit.ts. */
export const pack: RulePack = {
	patterns: [
		'(caution|dépôt|acompte|avance|frais|somme|montant) ..4 @refund',
		'@refund ..5 (premier salaire|première paie|premier cachet|fin de contrat|fin de mission|signature|embauche)',
		'(déduit*|récupér*) ..4 (premier salaire|première paie|premier cachet|premier versement)',
		'(caution|dépôt de garantie) ..4 (matériel|uniforme|ordinateur|équipement|poste|place|badge)',
		'(on vous|on te|nous vous) (rembourse|remboursera|rembourserons|rendra|rend|rendons) ..6 (salaire|paie|casting|cachet|embauche|contrat)',
	],
	unless: [
		'(logement|appartement|location|loyer|sans caution|aucune caution|transport|note de frais|facture|justificatif|justificatifs|déplacement|kilométriques|navigo)',
		'@safety-notice',
		'(voiture|véhicule|scooter|clés)',
		'(ordinateur|matériel|badge|tenue|téléphone|véhicule|équipement) ..4 (fourni|fournie|prêté|prêtée|remis) ..10 (rendu|rendue|restitué|restituée)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Une caution remboursable de 100 € est demandée.',
		'Les frais vous sont remboursés avec le premier salaire.',
		'Acompte restitué après la signature du contrat.',
		'Une caution pour le matériel, 150 €.',
	],
	lookalikes: [
		'Location studio, dépôt de garantie un mois de loyer.',
		'Frais de transport remboursés avec le premier salaire.',
		'Matériel fourni sans caution.',
		'Vos notes de frais sont remboursées sur justificatif.',
		'Louez notre voiture, caution de 300 € rendue en fin de contrat.',
		"L'ordinateur est fourni le premier jour et rendu en fin de contrat.",
	],
};
