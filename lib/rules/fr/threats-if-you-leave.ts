import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/threats-if-you-leave.ts. */
export const pack: RulePack = {
	patterns: [
		'(si tu pars|si tu parles|si tu portes plainte|si tu ne paies pas|si tu ne viens pas|si tu ne travailles pas) ..10 (ta famille|on te retrouve|on te retrouvera|ta fille|ton fils|ta mère|tu vas regretter|expulser|expulsée)',
		'(on sait|je sais|nous savons) ..1 où ..1 (tu habites|habite ta|vit ta|ta mère|étudie)',
		'(tu vas|vous allez) (le regretter|regretter|payer cher|disparaître)',
		'(jurer|juré|jures|serment) ..6 (féticheur|fétiche|juju|bible|autel|marabout|temple|esprits)',
		'(folie|malheur|mort|maladie|malédiction) ..3 (tombe|tombera|frappe|sur) ..4 (ta mère|ma mère|famille|toi)',
		'(celle qui|celui qui|si tu|qui) (parle|parles|ouvre) ..6 (esprit|esprits|enfants|meurt|malheur|paiera|le paie)',
		'(savez|sais) ce que (vous devez|tu dois|tu nous dois)',
	],
	unless: ['(film|scène|personnage|roman|appelez|ligne|numéro|3919|victime*)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Si tu pars, ta famille aura des problèmes.',
		'On sait où habite ta mère.',
		'Si tu ne paies pas, on te retrouvera.',
		"Parle à quelqu'un et tu vas le regretter.",
		"Il m'a fait jurer devant le féticheur.",
		'Si tu parles, la folie tombe sur ta mère.',
		"Celle qui parle, l'esprit la prend.",
		'Vous savez ce que vous devez.',
	],
	lookalikes: [
		'Si tu pars tôt, ta place de parking reste réservée.',
		'Scène : je sais où tu habites, dit le personnage.',
		'Si tu portes plainte, appelez le 3919 : ta famille est protégée.',
		'On sait où acheter moins cher.',
		"Tournage d'une scène de serment devant le temple, figurants payés : le film.",
		'Qui parle aux élèves pendant la visite ?',
	],
};
