import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/work-on-a-tourist-visa.ts. */
export const pack: RulePack = {
	patterns: [
		'(visa touriste|visa touristique|visa de tourisme|visa de touriste|en touriste|comme touriste) ..8 (travail*|emploi|poste|sur place|ensuite|après)',
		'(travail*|entres|entrez|pars|partez) ..4 (visa touriste|visa touristique|visa de tourisme|en touriste|comme touriste)',
		"(si on te demande|si on vous demande|si quelqu'un demande) ..8 (dis|dites|réponds|tu viens) ..5 (tourisme|touriste|vacances|visite|famille)",
		'(douane|aéroport|frontière|immigration) ..8 (dis|dites|réponds|dire) ..6 (tourisme|touriste|vacances|visite)',
		"(frontière|frontières|douane|ambassade|consulat|aéroport|contrôle|police aux frontières|police des frontières) ..4 (tu dis|dis|dites|vous dites|tu diras|vous direz|réponds|répondez) ..2 que ..2 (tu viens|vous venez|tu es|vous êtes|tu vas|c'est|tu n'as|vous n'avez|tu pars)",
		"(tu montres|montre|montrez|vous montrez) ..3 (<money>|<number> euros|l'argent|les billets) ..10 (rends|rendez|reprend|récupère|rendras)",
		"(douane|frontière|aéroport|immigration|ambassade) ..4 (tu es|t'es|on est|vous êtes) ..3 (femme|mari|copine|copain|couple|fiancée|nièce|cousine|mariés)",
		'(lune de miel|on est mariés|on est en couple) ..10 (parle pas|je parle|douane|frontière)',
	],
	unless: ['(interdit|on ne peut pas|illégal|congés|guide)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tu pars en touriste et on régularise sur place.',
		"Si on vous demande à l'aéroport, dites que c'est du tourisme.",
		'Entrez avec un visa touristique, le travail commence lundi.',
		'À la frontière, réponds que tu viens en vacances.',
		'À la police des frontières tu dis que tu viens en vacances.',
		'Tu montres les 500 € et tu me les rends dehors.',
		"À la douane t'es ma femme.",
		'On part en lune de miel, parle pas.',
	],
	lookalikes: [
		"On ne peut pas travailler avec un visa touristique : c'est illégal.",
		'Guide pour touristes, anglais courant.',
		'Congés payés : 25 jours.',
		'Visa de travail exigé.',
		"À l'aéroport, montrez la lettre du festival.",
		'Dis que tu viens à la fête.',
		'À la douane montre ton permis de travail.',
	],
};
