import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/pay-to-leave.ts. */
export const pack: RulePack = {
	patterns: [
		'(pénalité|amende|dédit|dédommagement) ..6 (si vous partez|si tu pars|départ anticipé|rupture|avant la fin|si tu arrêtes)',
		'(si tu pars|si vous partez|si tu arrêtes|pour partir) ..8 (tu paies|vous payez|tu dois|vous devez|<money>|pénalité|amende)',
		'(tu ne peux|vous ne pouvez|impossible) ..2 (partir|arrêter|quitter) ..4 (avant)',
		"(tu ne rentres|vous ne rentrez|retour possible|tu ne repars|tu rentres) ..3 (avant|qu'après|après) ..4 (an|ans|mois|dette|contrat)",
		'(qui part|si tu pars|si vous partez|départ anticipé) ..6 (rembourse|rembourses|remboursement|doit|dois|paie|paies)',
		'(si tu ne finis pas|si vous ne finissez pas|qui abandonne|si tu ne termines pas) ..8 (dois|devez|licence|tribunal|paies|payez|huissier|poursuites)',
		'(signes|signez|signer|signé) ..3 (reconnaissance de dette|papier en blanc|feuille blanche|en blanc|traite|billet à ordre)',
		'(celui qui|celle qui|qui) (démissionne|abandonne|part avant|veut partir) ..5 (attend|paie|doit|ne touche rien|rembourse)',
		"(pour sortir|pour partir|pour s'en aller|ma liberté|ta liberté) ..6 (demandaient|demandent|réclament|il faut payer|exigent) ..4 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000)",
		"(partir|arrêter|quitter|démissionner) ..6 (me doit|me dois|nous doit|nous devez|paie d'abord|rembourse)",
	],
	unless: ['(logement|bail|salle de sport|abonnement|forfait|préavis|licenciement|congés)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Pénalité de 2 000 € en cas de départ anticipé.',
		'Si tu pars, tu dois rembourser le voyage.',
		'Tu ne peux pas partir avant un an.',
		'Amende si vous partez plus tôt.',
		'Tu ne rentres pas avant deux ans.',
		'Qui part avant la fin rembourse tout.',
		'Si tu ne finis pas en cinq jours tu dois la licence.',
		'Vous signez le papier en blanc.',
		'Celui qui démissionne paie le billet.',
		'Pour sortir ils réclament 8 000 dollars.',
		'Celui qui veut partir avant la fin me doit le billet.',
	],
	lookalikes: [
		'Abonnement sans pénalité si vous arrêtez avant la fin.',
		"Préavis d'un mois selon la convention.",
		'Congés payés selon la loi.',
		'Si vous partez en vacances, prévenez le bureau.',
		"Si tu pars avant midi, préviens l'accueil.",
		'Vous signez le contrat et gardez un exemplaire.',
		'Qui part avant midi prend le petit train.',
		'Qui veut partir avant prévient quinze jours avant.',
	],
};
