import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/send-back-part.ts. */
export const pack: RulePack = {
	patterns: [
		'(encaisser|encaissez|encaisse|déposer|déposez|dépose) ..4 (chèque|chèques) ..14 (reste|différence|solde|surplus|reverser|reversez|virement|virer|renvoyer|mandat)',
		'(chèque|virement|paiement) ..6 (supérieur|trop perçu|trop élevé|par erreur|en trop) ..10 (rembours*|renvoy*|revers*|restitu*)',
		'(gardez|garde|conservez) ..5 (commission|reste|<percent>|<money>|<number>) ..6 (virez|reversez|renvoyez|différence|transférez|renvoie|reverse)',
		'(reversez|renvoyez|virez|reverse|renvoie) ..2 (différence|reste|surplus|solde|trop perçu)',
		'(prélevez|débitez|encaissez|je règle|je vous règle|payez|prenez) ..10 (gardez|garderez|remettez|remettrez|donnez|donnerez) ..12 (chauffeur|décorateur|traiteur|fleuriste|transporteur|dj|reste|liquide|espèces)',
		'(vous|tu) (remettrez|remettras|remettez|donnerez|reverserez|reverseras) ..3 (<money>|<number>|le reste|la différence) ..4 (au|à la|à mon|au livreur) ..3 (décorateur|chauffeur|traiteur|transporteur|dj|nounou|fleuriste|déménageur|livreur)',
		'(chauffeur|transporteur|décorateur|livreur|coursier) ..2 (prendra|récupère|récupérera|passera prendre) ..3 (différence|surplus|le liquide|les espèces|reste en liquide|reste en espèces)',
		'(chèque) ..14 (gardez|vous gardez|tu gardes) ..2 (votre part|ta part|vos|le vôtre|le tien) ..10 (reste|différence|surplus|remettez|virez)',
		'(versé|viré|envoyé|payé|fait un virement) ..2 (en trop|par erreur|de trop)',
		'(<number>|<money>) au lieu de (<number>|<money>) ..14 (renvoy*|rembours*|différence|dépasse|surplus)',
		'(renvoyez|renvoie|retournez|reversez) ..2 (ce qui dépasse|le trop|ce qui est en trop|la différence)',
		"(on s'est trompés|je me suis trompé|je me suis trompée|erreur de notre part) ..4 (virement|montant|chèque|paiement|<number>|<money>)",
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
		'Prélevez 3 600, gardez vos 2 000 et donnez le reste en liquide.',
		'Vous remettrez 1 100 € au décorateur.',
		'Le chauffeur prendra le reste en liquide.',
		'Avec le chèque tu gardes ta part et tu vires la différence.',
		'Nous avons versé en trop 800 euros.',
		"C'était 2 000 au lieu de 200, renvoyez la différence.",
		'Renvoyez ce qui dépasse au numéro du chauffeur.',
		"On s'est trompés dans le virement.",
	],
	lookalikes: [
		'Avantages : chèques vacances et chèque déjeuner.',
		'Paiement par chèque ou virement à la fin de la mission.',
		'Caissière : rendre la monnaie, encaisser les chèques et le solde.',
		'Le reste du salaire est versé le 30.',
		'Le chauffeur prendra le reste des cartons demain.',
		'Vous remettrez les clés au livreur.',
		"On a dépassé l'objectif, bravo.",
	],
};
