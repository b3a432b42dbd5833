import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/install-app-from-link.ts. */
export const pack: RulePack = {
	patterns: [
		'(télécharge|téléchargez|télécharger|installe|installez) ..3 (apk|fichier apk)',
		"(active|activez|activer|autorise|autorisez|acceptez) ..4 (accessibilité|l'accessibilité|sources inconnues)",
		'(télécharge|téléchargez|installe|installez) ..4 (appli|application) ..6 (que je vous envoie|que je t envoie|de ce lien|avec ce lien|via ce lien|hors du store)',
	],
	unless: ['@safety-notice', '(développeur|développeuse|android studio|play store|app store)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Pour l'entretien, téléchargez cette APK.",
		"Activez l'accessibilité et continuez.",
		"Installez l'application via ce lien pour voir le poste.",
		'Téléchargez le fichier APK joint.',
	],
	lookalikes: [
		"Téléchargez l'appli de la banque sur le Play Store.",
		"Développeur Android : tu installes l'APK de test.",
		"Rampe d'accès au théâtre.",
		"N'installez jamais une APK reçue par message.",
	],
};
