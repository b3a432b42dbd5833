import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/pay-to-withdraw.ts. */
export const pack: RulePack = {
	patterns: [
		'(débloquer|débloquez|libérer|activer|dégeler) ..5 (retrait|gains|compte|solde|fonds|commission*|tâches|missions) ..10 (@pay-out|@must-pay|recharg*|frais|taxe|<money>|usdt)',
		'(pour|avant de) (retirer|récupérer|encaisser|toucher) ..5 (gains|argent|solde|commission*|fonds) ..10 (@pay-out|@must-pay|dépôt|déposer|recharg*|frais|taxe)',
		'(solde|compte) ..3 (négatif|gelé|bloqué) ..8 (recharg*|@pay-out|compléter|@must-pay)',
		'(recharg*|créditer|alimenter|approvisionner) ..4 (compte|solde|plateforme|portefeuille) ..10 (tâche*|mission*|retir*|continuer|débloquer|niveau|suivant*)',
		'(frais|taxe) de (retrait|déblocage)',
		'(réglez|régler|payez|payer|versez|@pay-out) ..5 (taxe|impôt|frais|<percent>) ..10 (solde|gains|viré|virement|retrait|débloqué|libéré)',
		'(commande|tâche|mission) ..2 (groupée|combinée|spéciale|liée) ..16 (solde|rouge|négatif|recharge|bonus|récupères)',
		'(pour|avant de) (retirer|encaisser) ..16 (déposez|dépose|rechargez|recharge|versez|verse|virez)',
		'(recharges|recharge|mets|déposes) (<number>|<money>) ..4 (rendent|rend|redonnent|récupères|retires|donnent) ..2 (<number>|<money>)',
		'(niveau|vip|étape|groupe) ..6 (mettre|recharger|déposer|verser) ..3 (<number>|<money>) ..6 (gelé|bloqué|perds|perdu)',
		'sinon ..2 (compte|solde|tout|argent|gains) ..2 (gelé|bloqué|perdu|gelés|bloqués)',
	],
	unless: [
		'(carte navigo|ticket restaurant|forfait mobile|banque de france|prépayé mobile)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Pour retirer vos gains, il faut d'abord déposer 300 USDT.",
		'Votre solde est négatif, rechargez pour continuer.',
		'Des frais de déblocage de 150 € sont dus.',
		'Rechargez votre compte pour la mission suivante.',
		'Réglez la taxe de 15 % et vos gains sont virés.',
		'Une commande spéciale a mis ton solde en rouge, complète.',
		'Pour retirer le total il faut le niveau or, déposez 300.',
		'Tu recharges 50, ils te rendent 78.',
		'Au niveau trois faut mettre 900 sinon tout est gelé.',
		'Termine le lot, sinon le compte sera bloqué.',
	],
	lookalikes: [
		'Paiement par virement à la fin du mois.',
		"Carte navigo rechargée par l'employeur.",
		'Commission de 10 % sur les ventes.',
		'Vous pouvez toucher votre prime en décembre.',
		'Pour payer vos impôts, le solde se règle en septembre.',
		"Commande spéciale du traiteur : complétez l'adresse.",
		'Pour retirer votre diplôme, passez au secrétariat.',
		'Recharge ta carte de bus, minimum 5.',
		'Mets 50 grammes de farine, ils rendent le tout léger.',
	],
};
