import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/paid-sports-trial.ts. */
export const pack: RulePack = {
	patterns: [
		'(essai|essais|test|tests|détection|détections|stage) ..12 (club|europe|france|portugal|belgique|turquie|ligue|centre de formation|académie) ..14 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000|les parents paient|la famille paie|à la charge)',
		'(agent|recruteur|manager) ..10 (essai|club|contrat pro) ..14 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000)',
		'(les parents|la famille|le joueur) ..2 (paie|paient|paye|payent|verse|versent) ..6 (visa|hôtel|essai|lettre|billet|passeport)',
		'(on change|on arrange|on diminue|on refait) ..2 (âge|acte de naissance|extrait de naissance)',
		"(mon fils|ton fils|son fils|le petit|le gamin) ..16 (<number>|<money>|c'est) ..6 (l'emmener|pour l'emmener|qu'on le voie|le faire tester)",
		"(c'est|coûte|il faut|prend) ..2 (<number>|<money>) ..2 (pour l'emmener|pour le faire tester|pour le présenter)",
	],
	unless: [
		'@safety-notice',
		'(gratuit|gratuite|gratuits|licence annuelle|cotisation|le club paie|clinique|crash test)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Essai dans un club au Portugal, 1 500 euros.',
		"L'agent trouve un contrat pro pour 900 euros.",
		'La famille paie le visa et la lettre.',
		'On refait son extrait de naissance.',
		"Mon fils a un don, il demande 2 000 pour l'emmener.",
		"C'est 2 000 pour l'emmener au Portugal.",
	],
	lookalikes: [
		"Détection du club samedi, c'est gratuit.",
		"La cotisation au club est de 90 euros pour l'année.",
		"Le club paie l'hôtel des joueurs.",
		'Test de son à seize heures.',
		"On l'emmène au match samedi.",
	],
};
