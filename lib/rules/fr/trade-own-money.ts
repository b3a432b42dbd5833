import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/trade-own-money.ts. */
export const pack: RulePack = {
	patterns: [
		'(investis|investissez|investir) ..6 (<money>|<number>|plateforme|crypto|forex|trading|argent) ..14 (<percent>|gagn*|gains|rendement|doubl*|chaque jour|par jour)',
		'(gagn*|gains|rendement|double) ..10 (<percent>|double|par jour) ..8 (en investissant|investissement|ton argent)',
		"(je t'apprends|on t'apprend|mon mentor|notre mentor) ..8 (investir|trading|forex|crypto)",
		"(tu mets|mets|mettez|tu places|tu investis|tu déposes) ..2 (<money>|<number>) ..8 (t'as|tu as|tu sors|sors|tu retires|tu récupères|devient|deviennent) ..2 (<money>|<number>)",
		'(invites|invite|invitez|parraines) ..1 (deux|trois) ..4 (chacune|chacun|ils|elles) ..3 (deux|invite|invitent|parraine)',
		'(je place|place|placement) ..4 (or numérique|crypto|cryptos|forex|trading) ..12 (oncle|analyste|mentor|commence|te montre|gagne)',
		'(commence|commencez|démarre) avec (<money>|<number> euros) ..3 (pas plus|seulement|et tu|et vous)',
		"(or numérique|crypto|trading|forex) ..6 (je t'apprendrai|je te montrerai|je t'expliquerai|singapour|mon oncle)",
	],
	unless: ['(conseiller|banque|master|amf|fonds agréé|analyste|sans investir)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Investis 100 € sur la plateforme et gagne chaque jour.',
		'Un rendement de 5 % par jour en investissant peu : gains par jour en investissant.',
		"Je t'apprends le trading sur ton téléphone.",
		'Investissez en crypto et doublez votre mise.',
		'Tu mets 50 et en trois jours tu sors 300.',
		'Tu invites deux personnes, chacune en invite deux.',
		"Je place dans l'or numérique avec mon oncle, je te montre.",
		'Commence avec 200 €, pas plus.',
		"Je suis dans l'or numérique à Singapour, je t'apprendrai.",
	],
	lookalikes: [
		"Conseiller en banque : investir l'argent des clients, rendement stable.",
		'Entreprise qui investit dans la formation.',
		'Analyste financier, master.',
		'Gagnez en expérience dans une société en croissance.',
		'Mettez 2 œufs et vous obtenez 12 crêpes.',
		'Commence avec 200 g de farine.',
		'Une thèse sur la crypto, mon prof est à Lyon.',
	],
};
