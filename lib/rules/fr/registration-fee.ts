import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/registration-fee.ts. */
export const pack: RulePack = {
	patterns: [
		"frais (d'inscription|d'adhésion|de dossier|d'enregistrement|de casting|d'agence|administratifs|de réservation|de candidature|de traitement|de sélection|d'audition)",
		"(acompte|avance|participation financière|droit d'entrée|participation aux frais) ..6 (candidat*|place|inscription|casting|audition|poste|contrat|dossier)",
		'(pour|afin de) (bloquer|réserver|garantir|valider|confirmer) ..1 (place|inscription|candidature|poste|dossier|casting) ..8 (@pay-out|@must-pay|virement|acompte|<money>|paypal|pcs)',
		'@pay-out ..8 (pour|afin de) (bloquer|réserver|garantir|valider|confirmer) ..1 (place|inscription|candidature|poste|dossier)',
		'(paiement|virement|versement|règlement) ..4 (avant|préalable) ..3 (contrat|entretien|embauche|casting|audition|démarrage)',
		'(inscription|adhésion|dossier) (coûte|de <money>|à <money>|est à <money>)',
		'@must-pay ..4 <money> ..10 (casting|audition|poste|emploi|agence|inscription|dossier|place|entretien|candidature)',
		"<money> ..4 (pour|afin de|afin d') ..1 (activer|valider|finaliser|confirmer|garantir|débloquer) ..3 (profil|fiche|inscription|candidature|contrat|place|dossier)",
		'(activer|valider|finaliser) ..2 (profil|fiche|inscription|candidature|dossier) ..6 (@pay-out|<money>)',
		'(envoyez|envoie|transmettez|envoyer) ..3 (reçu|preuve|capture|justificatif) ..2 (paiement|virement|versement|dépôt)',
		"(<money>|<number> euros) (de frais de traitement|d'inscription|d'adhésion|de fichier) ..6 (base|agence|figuration|dossier|fichier|carte|samedi)",
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(université|école|lycée|club|concours de la fonction publique|colloque|congrès|course|marathon|stage de théâtre|bibliothèque|notaire|prêt) ..8 (frais|inscription|adhésion)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Des frais de dossier de 75 € sont à régler par virement.',
		'Pour bloquer ta place au casting, merci de verser 40 € par PayPal.',
		'Un acompte est demandé aux candidats.',
		"L'inscription coûte 30 euros, à donner sur place.",
		'Versez 50 € pour réserver votre place.',
		"Il faut payer 60 € pour passer l'audition.",
		'Il reste juste 120 euros pour activer votre profil.',
		'Envoyez la preuve du virement et on vous inscrit.',
		"C'est 40 euros d'inscription dans la base.",
	],
	lookalikes: [
		"Casting gratuit, aucun frais d'inscription.",
		'Prise en charge des frais de déplacement par la production.',
		'Cachet : 130 € brut la journée, versement sous trente jours.',
		'Ne payez jamais de frais pour passer une audition.',
		"École de théâtre : frais d'inscription 120 € l'année.",
		'Inscription gratuite dans la base de figuration.',
	],
};
