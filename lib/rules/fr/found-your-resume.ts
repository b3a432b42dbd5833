import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/found-your-resume.ts. */
export const pack: RulePack = {
	patterns: [
		"(nous avons|on a|j'ai) (reçu|vu|consulté|trouvé) ..2 (votre|ton) (cv|curriculum|curriculum vitae) ..12 (whatsapp|telegram|ajout*|emploi|poste|indeed|linkedin|travail|contact*)",
		"(nous avons|on a|j'ai) (vu|consulté|trouvé) ..2 (votre|ton) profil ..12 (whatsapp|telegram|ajoute|ajoutez|temps partiel|mi temps|à domicile|en ligne|indeed)",
		'(votre|ton) (cv|curriculum|curriculum vitae|profil) ..4 (recommandé|recommandée|retenu|sélectionné)',
		'(reçu|vu|consulté) ..2 (votre|ton) (cv|curriculum vitae|curriculum)',
	],
	unless: [
		'(votre candidature|vous avez postulé|répondrons|réponse sous|suite à)',
		'@safety-notice',
		'(pour|concernant) (le|la|notre) (poste|offre|place) de',
		'entretien ..8 (bureaux|bureau|locaux|siège|agence de|avec mme|avec m|présentiel)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bonjour, nous avons reçu votre CV.',
		'Nous avons consulté votre curriculum vitae, ajoutez-nous.',
		'Votre profil a été recommandé par plusieurs agences.',
		'Nous avons vu votre profil, emploi à mi-temps en ligne.',
		'On a vu ton profil sur Indeed, on a un poste.',
	],
	lookalikes: [
		'Suite à votre candidature, nous avons reçu votre CV.',
		'Nous avons bien reçu votre CV et nous vous répondrons sous une semaine.',
		'Envoyez votre CV avant vendredi.',
		'Mettez à jour votre profil en ligne.',
		'Bonjour Irène, j’ai vu votre profil sur LinkedIn et j’aimerais vous parler d’un poste de comptable dans nos bureaux.',
		'Bonjour Karim, nous avons reçu votre CV pour le poste de technicien.',
		'Votre CV a été retenu pour un entretien jeudi dans nos bureaux.',
	],
};
