import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/image-blackmail.ts. */
export const pack: RulePack = {
	patterns: [
		'(publie|publierai|poste|posterai|diffuse|diffuserai|envoie|enverrai|balance|balancerai|partage) ..3 (tes photos|tes vidéos|ta vidéo|tes nudes) ..10 (si tu|sinon|famille|contacts|travail|amis|internet|réseaux|tout le monde)',
		'(si tu ne|sinon|si tu n) ..10 (publie|publierai|poste|posterai|diffuse|diffuserai|envoie|enverrai|balance) ..3 (tes photos|tes vidéos|ta vidéo|tes nudes)',
		"(j'ai|on a) ..2 (tes photos|tes vidéos|ta vidéo|tes nudes) ..8 (paie|paye|envoie|tout le monde|famille|contacts|verra)",
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
	],
	lookalikes: [
		"Si on menace de publier tes photos, portez plainte : c'est un délit.",
		"J'envoie les photos du tournage à toute l'équipe.",
		'Nous publions tes photos au catalogue avec ton accord.',
		"J'ai des vidéos de danse dans mon book.",
	],
};
