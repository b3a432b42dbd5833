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
		'(soir|fin de journée) ..3 (vous me remettez|tu me remets|me donnes|vous me donnez|remettez tout|remets tout) ..8 (manger|dormir|manque|vendu|part|donne)',
		"s'il manque ..2 (c'est pour|tu paies|vous payez|de ta poche)",
		"(journée|jour|semaine|mois) d'essai ..8 (non payé|non payée|pas payé|pas payée|non payées|sans salaire)",
		'(<number>|douze|dix) heures (non payées|pas payées)',
		"(paie|paye|salaire|argent) ..3 (tient|garde|gardera) ..4 (jusqu'à|jusqu'en|pour que)",
		"(comme ça|pour que) ..1 (tu|vous) ..1 (la|le|l') (gaspilles|gaspillez|dépenses|perds)",
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
		'Le soir vous me remettez et je vous donne à manger.',
		"S'il manque c'est pour vous.",
		"Premier mois d'essai pas payé.",
		'Douze heures non payées, si ça va on rappelle.',
		"Ta paie, madame la tient jusqu'à décembre.",
		'Comme ça tu la gaspilles pas.',
	],
	lookalikes: [
		'Salaire versé en fin de mois.',
		'Le cachet du tournage est payé sous trente jours.',
		'Prélèvement à la source selon la loi.',
		'Gardez vos factures.',
		"Prime d'ancienneté après trois mois : salaire au mois.",
		'Grand-mère garde tout dans le grenier.',
		'Essai en cuisine de deux heures, payé.',
		"S'il manque du lait tu me dis.",
		'Ta paie tombe le 30, sinon vois madame Irma.',
	],
};
