import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/image-blackmail.ts. */
export const pack: RulePack = {
	patterns: [
		'(publie|publierai|poste|posterai|diffuse|diffuserai|envoie|enverrai|balance|balancerai|partage) ..3 (tes photos|tes vidéos|ta vidéo|tes nudes) ..10 (si tu|sinon|famille|contacts|travail|amis|internet|réseaux|tout le monde)',
		'(si tu ne|sinon|si tu n) ..10 (publie|publierai|poste|posterai|diffuse|diffuserai|envoie|enverrai|balance) ..3 (tes photos|tes vidéos|ta vidéo|tes nudes)',
		"(j'ai|on a) ..2 (tes photos|tes vidéos|ta vidéo|tes nudes) ..8 (paie|paye|envoie|tout le monde|famille|contacts|verra)",
		"si tu (ne|n'|me|m') ..4 (envoies|paies|réponds) ..6 (je balance|je montre|j'envoie|je mets|je publie|je poste) ..6 (lycée|collège|école|famille|mère|père|copain|insta|instagram|tout le monde)",
		"(j'ai|enregistré|filmé|capture) ..4 (photos|vidéo|visio|écran) ..10 (si tu paies pas|si tu ne paies pas|tu paies ou|ou je les envoie|ou je l'envoie|ou je balance)",
	],
	unless: ['(portez plainte|signal*|aide|délit|menace de|menacent|personnage|scène|victime*)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Si tu ne paies pas, je publie tes photos.',
		"J'ai tes vidéos, ta famille les verra.",
		"J'enverrai tes photos à tes contacts.",
		'Viens, sinon je poste ta vidéo.',
		"Si tu m'envoies pas une autre photo je balance tout à ton lycée.",
		"J'ai la vidéo, tu paies ou je balance.",
	],
	lookalikes: [
		"Si on menace de publier tes photos, portez plainte : c'est un délit.",
		"J'envoie les photos du tournage à toute l'équipe.",
		'Nous publions tes photos au catalogue avec ton accord.',
		"J'ai des vidéos de danse dans mon book.",
		"Si tu m'envoies la photo on la voit à ma classe.",
	],
};
