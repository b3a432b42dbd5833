import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/car-wrap-ad.ts. */
export const pack: RulePack = {
	patterns: [
		'(pub|publicité|autocollant|sticker|stickers|covering|flocage|logo|habillage|lettrage) ..4 (sur) ..1 (ta|ton|votre|vos) (voiture|auto|véhicule|char|moto|camion|scooter) ..16 (<money>|<number>|semaine|chèque|gagne*|payé)',
		'(gagne|gagnez|touchez|touche|<money>) ..14 (ta|votre) (voiture|auto|moto) (floquée|habillée|aux couleurs|décorée|avec notre)',
		'(ta|votre) (voiture|auto|moto) ..3 (floquée|habillée|aux couleurs) ..16 (<money>|semaine|chèque|gagne*)',
		'(installateur|poseur|graphiste|technicien) ..1 (du|de) (sticker|covering|flocage|autocollant|vinyle)',
		'(sticker|autocollant|vinyle|pub) ..6 (ton|ta|votre) (voiture|scooter|moto|auto|char) ..10 (touche|touches|gagne|gagnes|chaque semaine|par semaine)',
		'(au poseur|le poseur|du sticker|de l autocollant) ..8 (part|tu vires|virer|verses)',
	],
	unless: [
		'@safety-notice',
		'(atelier|entreprise de|expérience|véhicule de société|apprenti|facture|soumission|devis|plus taxes)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Un autocollant sur ta voiture et tu gagnes 300 euros par semaine.',
		'Touchez 400 euros pour rouler avec votre voiture floquée.',
		'Votre auto aux couleurs de la boisson, 350 $ par semaine.',
		'Tu vires la différence au poseur du sticker.',
		'Colle un sticker de boisson sur ton scooter et touche chaque semaine.',
		'Puis tu vires sa part : au poseur sa part.',
	],
	lookalikes: [
		'Atelier de covering cherche poseur de vinyle avec expérience.',
		"Le lettrage est fini, c'est 350 $ plus taxes comme sur la soumission.",
		'Véhicule de société avec notre logo.',
		'Je lave ta voiture pour 10 euros.',
		'Colle le nouveau sticker sur le scooter de livraison.',
	],
};
