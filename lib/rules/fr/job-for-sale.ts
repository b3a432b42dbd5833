import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/job-for-sale.ts. */
export const pack: RulePack = {
	patterns: [
		"(quelqu'un|un contact|un oncle|tonton|un cousin|un ami|un grand|un colonel|un conseiller|un directeur) ..4 (ministère|douane|police|armée|gendarmerie|fonction publique|ambassade|consulat|préfecture|mairie|port|rh) ..20 (<money>|<number> mille|<number> 000|liste|concours|place|moitié|avance)",
		'(liste|concours|place|places|poste|recrutement) ..4 (douane|police|armée|gendarmerie|fonction publique|ministère|préfecture|port|enseignement|santé) ..20 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000|<number>|moitié avant|avance|à vendre) ..10 (moitié|avant|après|liste|nom|payer|payes|paies|verse)',
		'(ajouter|ajoute|mettre|met|glisser|inscrire) ..2 (sur la liste|dans la liste|ton nom|votre nom) ..6 (concours|recrutement|admis|douane|police|armée|ministère|fonction publique)',
		'(ton nom|votre nom) ..3 (sort|sorte|sera|apparaît|figure) ..6 (liste|moitié|payer|paies|reste)',
		'moitié ..1 (avant|maintenant) ..4 moitié ..2 (quand|après|à la) ..4 (nom|liste|résultats|admis|admise|pris|nommé|nommée|affectation|concours)',
		'(place|poste|concours) ..2 (à vendre|vendu|vendue|acheter ta|acheter la)',
		"(consul|fonctionnaire|quelqu'un à l'ambassade) ..2 (qui signe|nous signe|signe pour nous|qui valide|arrange)",
		"(laisse|cède|vend) ..2 (poste|place) ..14 (c'est ton nom|à ton nom|arrange|<number> 000|<money>)",
		'(tonton|oncle|cousin|ami|contact|chef|directeur) ..8 (sort|trouve|arrange|place|règle) ..14 (tu envoies|tu vires|envoies|verses|paies) ..2 (<number>|<money>)',
	],
	unless: [
		'@safety-notice',
		"(menteur|dénoncez|dénonce|signalez|arrêté|escroquerie|gratuit|gratuite|liste d'attente|liste électorale|invités|mariage|parking|soirée)",
		"(par mois|mensuel|mensuels|mensuelle|de l'heure|par heure|par semaine|brut|bruts|net|nets|smic|de salaire)",
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"J'ai un contact à la douane, il reste deux places, c'est 600 000.",
		"Le concours de la police, c'est 500 000, moitié avant.",
		'On peut ajouter ton nom aux admis de la douane.',
		'Tu paies le reste quand ton nom sort : ton nom sort et tu paies.',
		'Moitié avant, moitié quand tu es pris.',
		'Place à vendre au port.',
		'Un consul qui signe pour nous.',
		"Le directeur laisse un poste à l'hôpital, avec 800 000 c'est ton nom.",
		'Un tonton de la compagnie me sort le livret, tu envoies 300 et tu embarques.',
	],
	lookalikes: [
		"Le ministère affiche la liste lundi, l'inscription est gratuite.",
		"Si un oncle te demande 150 000 pour un poste c'est un menteur.",
		"Je t'ajoute sur la liste des invités du mariage.",
		"Un ami à la mairie m'a dit que le marché ferme.",
		'Place de parking à vendre.',
		'Il laisse la place à une dame âgée.',
	],
};
