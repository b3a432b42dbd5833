import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/remote-access-app.ts. */
export const pack: RulePack = {
	patterns: [
		'(installe|installez|installer|télécharge|téléchargez|télécharger|ouvre|ouvrez|via|avec|par) ..3 (anydesk|any desk|teamviewer|quicksupport|rustdesk|airdroid)',
		'(partage|partagez|partager) ..1 écran ..12 (banque|portefeuille|compte|plateforme|retrait)',
		'(garde|gardé|gardée|envoie|envoie moi|donne|donne moi|transmets|noté) ..4 (douze|12|24) mots',
		'(douze|12|24) mots ..3 (par sécurité|tu me|à mon mentor|à ma mentore)',
	],
	unless: ['@safety-notice', '(support technique|technicien|technicienne|helpdesk|utilisateurs|expérience)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Installe AnyDesk et je t'aide à retirer.",
		'Partagez votre écran et ouvrez la banque.',
		'Elle a gardé les douze mots du portefeuille.',
		'Les 24 mots tu me les envoies.',
	],
	lookalikes: [
		'Technicien support avec expérience de TeamViewer.',
		'Les douze mots se notent sur papier chez toi.',
		"Partagez votre écran pendant l'entretien pour le portfolio.",
		"N'installez jamais AnyDesk à la demande d'un inconnu.",
	],
};
