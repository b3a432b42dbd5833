import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/adult-content-hidden.ts. */
export const pack: RulePack = {
	patterns: [
		'(modèle|modèles|mannequin|fille*|camgirl) ..2 (webcam|de webcam|cam)',
		'(onlyfans|only fans|mym|camgirl|camgirls|fansly) ..8 (modèle*|fille*|gagn*|revenu*|contenu|agence|travail*|<money>)',
		'(modèle*|fille*|gagn*|agence|travail*) ..8 (onlyfans|only fans|mym|fansly|camgirl|camgirls)',
		'(contenu|contenus|vidéos|vidéo|film|films) (adulte|adultes|pour adultes|érotique|érotiques|porno|coquin|coquins|x)',
		'(vidéo|vidéos|photos|film) ..8 (personne ne|seulement) ..3 (verra|voit|étranger|client privé|collection privée)',
	],
	unless: [
		'(psychologue|prévention|signalement|pas de contenu|aucun contenu|modérateur|modération)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Modèle webcam, gagnez en dollars.',
		'Notre agence gère ton OnlyFans, tu gagnes plus.',
		"Les photos personne ne les verra, c'est pour un client privé.",
		'Actrices pour contenu adulte, payées le jour même.',
	],
	lookalikes: [
		'Modérateur : filtrer les contenus pour adultes.',
		'Mannequin pour catalogue de sport.',
		'Technicien webcam et visioconférence.',
		'Film tout public.',
	],
};
