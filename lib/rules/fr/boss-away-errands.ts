import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/boss-away-errands.ts. */
export const pack: RulePack = {
	patterns: [
		"(je suis|je me trouve|se trouve|est|serai) ..3 (à l'étranger|en déplacement|en voyage|à l'hôpital|en conférence|en mission à l'étranger|hospitalisé|hospitalisée|en mer) ..18 (assistant|assistante|courses|chèque|colis|commissions|par sms|que par sms|cadeaux)",
		'(assistant|assistante|secrétaire) ..16 (pendant|tant que|car) ..2 (je suis|il est|elle est|mon absence|son absence)',
		'(acheter|achat|achats|emballer|envoyer) ..4 (matériel|cadeaux|jouets|cartes|fournitures) ..4 (orphelinat|orphelins)',
		'(paiements|courses|achats) ..2 (en son nom|en mon nom|pour son compte|de ma part)',
		"(adresse personnelle|mail personnel|e mail personnel|courriel personnel) ..5 (pas l'institutionnelle|pas l'universitaire|et non l'adresse|pas celle de)",
		"(j'emménage|nous emménageons|je déménage|nous déménageons|j'arrive) ..8 (ville|région|quartier|mois) ..16 (chèque|d'avance|fauteuil roulant)",
		"(chèque) ..6 (certifié|de banque|d'avance|visé) ..12 (nounou|chauffeur|cours|garde|fauteuil|secrétaire)",
		'(mon secrétaire|ma secrétaire|mon assistante|mon comptable) ..3 (enverra|fera parvenir|adressera) ..4 (chèque|paiement)',
	],
	unless: [
		'@safety-notice',
		'(agence|dans nos bureaux|entretien en présentiel|congé maternité|notaire|remplacement)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Je suis en déplacement et je cherche une assistante pour des courses.',
		'Assistante recherchée pendant mon absence.',
		'Il faut acheter des cadeaux pour un orphelinat.',
		'Vous ferez des paiements en mon nom.',
		"Répondez de votre adresse personnelle, pas l'institutionnelle.",
		'Nous emménageons dans votre région, je vous envoie un chèque.',
		'Un chèque de banque pour la nounou.',
		'Ma secrétaire vous enverra un chèque.',
	],
	lookalikes: [
		"Le directeur est en déplacement jusqu'à lundi.",
		'Assistante de direction, 35 h par semaine, dans nos bureaux.',
		"Nous achetons des cadeaux pour l'école.",
		"Écrivez à l'adresse du secrétariat.",
		'Nous déménageons la boutique en mai.',
	],
};
