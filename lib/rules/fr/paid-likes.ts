import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/paid-likes.ts. */
export const pack: RulePack = {
	patterns: [
		'(liker|aimer|mettre des likes|mettre un like|abonner à|likez|like) ..6 (vidéos|publications|pages|comptes|chaînes|tiktok|youtube|instagram) ..10 (<money>|gagner|gagnez|rémunér*|payé*|commission*|par jour)',
		'(gagner|gagnez|gagne|rémunéré*|payé*) ..8 (en likant|pour liker|liker|en aimant|chaque like|par like|avis positifs|en notant)',
		'(noter|évaluer|évaluation|évaluations|avis) ..4 (hôtels|restaurants|google maps|produits|applications|lieux) ..12 (<money>|commission*|par jour|gagner|rémunér*|télétravail)',
		"capture* [d'écran] ..8 (payé*|paiement|versement|commission|réceptionniste)",
		'(optimis*|booster) ..3 (applications|produits|données) ..10 (commission*|usdt|<money>|heures par jour)',
		"(travail|tâche|tâches|consiste à|il suffit de|il s'agit de) ..4 (noter|évaluer|liker) ..2 (restaurants|hôtels|produits|lieux|vidéos|applications)",
		'(paie|payé|payée|payés|gagnez|gagne) ..3 (écouter|regarder|visionner) ..2 (chansons|musique|vidéos|publicités)',
	],
	unless: ['(likez notre|abonnez vous à notre|community manager|tirage au sort|concours)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Il suffit de liker des vidéos TikTok, gagnez de l'argent.",
		'Laisser des avis sur Google Maps, 5 € par avis.',
		"Envoyez la capture d'écran et la réceptionniste fait le versement.",
		'Payé pour liker des pages.',
		'Le travail consiste à noter des restaurants.',
		'On te paie pour écouter des chansons.',
	],
	lookalikes: [
		'Likez notre page pour suivre les castings.',
		'Missions quotidiennes : accueil, tri du courrier, 35 h.',
		"Rédacteur d'avis critiques pour un magazine de voyage, CDD.",
		'Community manager pour nos chaînes YouTube et nos comptes, salaire selon profil.',
	],
};
