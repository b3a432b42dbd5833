import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/check-for-equipment.ts. */
export const pack: RulePack = {
	patterns: [
		'(nous|on|je) (vous|te|t) (envoie|enverrons|envoyons|enverrai|enverra|ferons parvenir) ..3 chèque ..12 (matériel|costume*|tenue|maquilleu*|photographe|bureau|fournitures|ordinateur|équipement)',
		'(vous recevrez|tu recevras|vous allez recevoir) ..3 chèque ..12 (matériel|costume*|tenue|bureau|fournitures|ordinateur|équipement|acheter)',
		"chèque ..4 (pour acheter|pour l'achat|pour le matériel|pour votre équipement|pour les fournitures)",
	],
	unless: ['(chèque cadeau|chèque déjeuner|chèque vacances|cesu)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Nous vous envoyons un chèque pour le matériel de bureau.',
		'Vous recevrez un chèque pour acheter votre ordinateur.',
		"On t'enverra un chèque pour la tenue et la maquilleuse.",
		"Le chèque est pour l'achat des fournitures chez notre vendeur.",
	],
	lookalikes: [
		"L'entreprise fournit ordinateur et téléphone.",
		'Paiement par chèque à la fin du projet.',
		'Assistante de bureau : commandes de fournitures.',
		'Chèque cadeau pour Noël.',
	],
};
