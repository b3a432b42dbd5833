import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/bank-login.ts. */
export const pack: RulePack = {
	patterns: [
		'(codes|code|identifiants|mot de passe|cryptogramme|accès) ..4 (banque|bancaire|bancaires|carte bancaire|compte bancaire|application bancaire)',
		'(numéro|numéros) de [votre|ta|la] carte ..6 (cryptogramme|date|verso|valider|code|activer)',
		'(connecte|connectez|connectez vous|connecte toi) ..6 (ta banque|votre banque|espace bancaire|compte bancaire)',
		'(espace bancaire|appli bancaire|application bancaire|banque en ligne|compte bancaire) ..3 (ouvert|ouverte|sous la main|prêt|prête)',
		'(ayez|gardez|garde|aie) ..4 (identifiants|codes|espace bancaire|banque en ligne) ..6 (ouvert|virement|salaire|fiche|enregistrer|prêts)',
	],
	unless: ['(client|clients|agence bancaire|développeur|guichet|conseiller)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Donnez-moi vos identifiants bancaires pour activer la paie.',
		'Il faut le numéro de ta carte et le cryptogramme.',
		"Connecte-toi à ta banque pendant l'appel.",
		'Envoie le mot de passe de ton compte bancaire.',
		"Gardez votre espace bancaire ouvert pendant l'entretien.",
		'Ayez vos identifiants de banque en ligne prêts pour le salaire.',
	],
	lookalikes: [
		'Ne communiquez jamais vos codes bancaires.',
		'Conseiller en agence bancaire : accueil, codes et carte bancaire des clients.',
		"Carte d'accès au bâtiment le premier jour.",
		"Développeur d'application bancaire, accès au code.",
		'Banque en ligne ouverte 24 h : conseiller clientèle recherché.',
	],
};
