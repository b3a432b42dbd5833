import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/wages-kept-back.ts. */
export const pack: RulePack = {
	patterns: [
		'(salaire|salaires|paie|argent|cachet) ..6 (gardons|gardé|est versé|est payé|sera versé|touches|touchez) ..3 (à la fin du contrat|au retour|quand tu rentres|à la fin de la saison|seulement à la fin)',
		'(gardons|on garde|retenons) ..4 (ton salaire|votre salaire|premier salaire|ton argent|premier mois)',
		"(premier|premiers) ..2 (mois|salaire|salaires) ..4 (n'est pas payé|non payé|pas payés|sans salaire|en garantie)",
		'(salaire|argent|paie) ..4 (est remis|va|versé) ..1 (au|à ton|à votre|à la) ..1 (agent|parrain|patron|marraine|tuteur)',
		'(pas de|sans) (salaire|paie|paye) ..2 (premier mois|premiers mois|premières semaines|au début)',
		'(elle|lui|madame|monsieur|patron|patronne|tantie|maman) ..3 (garde|gardera|touche) ..1 (ta paie|ton salaire|ton argent|ta paye)',
		'(salaire|paie|paye|argent) ..2 (après|au bout de) (<number>|trois|deux|six) mois',
		'(première|premier|premières|premiers) (paye|paie|salaire|mois) ..2 après remboursement',
		"(salaire|paie|paye|argent) ..2 (va|vont|part|arrive) ..1 (chez|à|au) ..1 (l'agent|agent|recruteur|manager|capitaine|tuteur|pasteur|parrain)",
		'(madame|agent|tuteur|patronne|patron|marraine) ..2 (gardait|garde|gardera) tout',
		'(donne|verse|donnera) ..2 famille ..4 (ce qui reste|le reste)',
	],
	unless: ['(facture|tournage|fin du mois|prélèvement à la source|épargne|stage|trente jours)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Le premier mois n'est pas payé, en garantie.",
		"On garde ton salaire jusqu'au retour.",
		"L'argent est remis au patron de la maison.",
		'Le salaire est versé seulement à la fin.',
		'Pas de salaire le premier mois, ensuite on verra.',
		"Les premiers mois c'est elle qui garde ta paie.",
		'Salaire après trois mois.',
		'Première paie après remboursement.',
		"Le salaire va chez l'agent.",
		'Tu travailles et la patronne garde tout.',
		"L'agent verse à la famille ce qui reste.",
	],
	lookalikes: [
		'Salaire versé en fin de mois.',
		'Le cachet du tournage est payé sous trente jours.',
		'Prélèvement à la source selon la loi.',
		'Gardez vos factures.',
		"Prime d'ancienneté après trois mois : salaire au mois.",
		'Grand-mère garde tout dans le grenier.',
	],
};
