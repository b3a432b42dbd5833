import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/reship-from-home.ts. */
export const pack: RulePack = {
	patterns: [
		'(recevoir|réceptionner|recevez|réception|reçois|réceptionnez) ..4 (colis|paquets|marchandises) ..8 (domicile|chez vous|chez toi|à votre nom|votre adresse|à ton nom) ..10 (réexpéd*|renvoy*|expédi*|étiquet*|envoyer|déposer|poste)',
		'(réexpéd*|renvoyer|renvoi|reconditionn*) ..4 (colis|paquets|marchandises|articles) ..10 (domicile|chez vous|chez toi|étiquet*|commission|par colis)',
		'(domicile|chez vous|chez toi) ..10 (réexpéd*|renvoyer|reconditionn*) ..4 (colis|paquets|marchandises|articles)',
		'(recevoir|réceptionn*|recevez|reçois) ..4 (colis|paquet*) ..4 (à votre nom|à ton nom|chez vous|chez toi|à domicile|à votre domicile)',
		'(coller|imprimer|changer) ..3 étiquette* ..8 (colis|réexpéd*|renvoy*)',
		'(réceptionner|recevoir|recevoir) ..4 (colis|paquets) ..3 (chez elle|chez lui|chez soi|chez eux)',
		'(remettre|recoller|coller|poser) ..1 étiquette ..8 (colis|paquet|renvoy*|réexpéd*|poste)',
		'(arrivent|arrive|reçois|recevez) ..2 (colis|cartons|paquets) ..4 (chez toi|chez vous|maison) ..8 (étiquette|étiquettes|poste|relais|renvoies|déposez)',
		'(colis|cartons|paquets) ..2 (arrivent|arrive) ..1 (chez toi|chez vous|à la maison) ..8 (nouvelle étiquette|poste|relais|renvoies|déposez|collez|colles)',
	],
	unless: ['(entrepôt|livreur*|point relais|préparateur*|magasin|gardien|gardienne)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Recevoir des colis à votre domicile puis les réexpédier.',
		'Vous réceptionnez un colis à votre nom.',
		'À domicile, renvoyer des articles avec nos étiquettes.',
		"Changer l'étiquette et renvoyer le colis, 20 € pièce.",
		'Cherche personne pour réceptionner des paquets chez elle.',
		'Tu reçois des cartons chez toi, nouvelle étiquette et direction la poste.',
		"Des paquets arrivent chez vous, vous collez l'étiquette.",
	],
	lookalikes: [
		'Préparateur de commandes : réception des colis en entrepôt.',
		'Livreur de colis avec permis B.',
		'Les candidats reçoivent le scénario par courrier.',
		"Gardienne d'immeuble : recevoir les colis des habitants.",
		"Vos colis arrivent chez vous en deux jours, étiquette de retour incluse : c'est la boutique.",
	],
};
