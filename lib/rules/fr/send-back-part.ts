import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/send-back-part.ts. */
export const pack: RulePack = {
	patterns: [
		'(encaisser|encaissez|encaisse|déposer|déposez|dépose) ..4 (chèque|chèques) ..14 (reste|différence|solde|surplus|reverser|reversez|virement|virer|renvoyer|mandat)',
		'(chèque|virement|paiement) ..6 (supérieur|trop perçu|trop élevé|par erreur|en trop) ..10 (rembours*|renvoy*|revers*|restitu*)',
		'(gardez|garde|conservez) ..5 (commission|reste|<percent>|<money>|<number>) ..6 (virez|reversez|renvoyez|différence|transférez|renvoie|reverse)',
		'(reversez|renvoyez|virez|reverse|renvoie) ..2 (différence|reste|surplus|solde|trop perçu)',
	],
	unless: [
		'(chèque vacances|chèque emploi service|chèque déjeuner|cesu|caissier|caissière|comptable)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Encaissez le chèque et reversez la différence à la maquilleuse.',
		'Le virement est supérieur par erreur, merci de rembourser le trop-perçu.',
		'Gardez 200 € et renvoyez le reste par mandat.',
		'Renvoie le surplus à la couturière.',
	],
	lookalikes: [
		'Avantages : chèques vacances et chèque déjeuner.',
		'Paiement par chèque ou virement à la fin de la mission.',
		'Caissière : rendre la monnaie, encaisser les chèques et le solde.',
		'Le reste du salaire est versé le 30.',
	],
};
