import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/work-on-a-tourist-visa.ts. */
export const pack: RulePack = {
	patterns: [
		'(visa touriste|visa touristique|visa de tourisme|visa de touriste|en touriste|comme touriste) ..8 (travail*|emploi|poste|sur place|ensuite|après)',
		'(travail*|entres|entrez|pars|partez) ..4 (visa touriste|visa touristique|visa de tourisme|en touriste|comme touriste)',
		"(si on te demande|si on vous demande|si quelqu'un demande) ..8 (dis|dites|réponds|tu viens) ..5 (tourisme|touriste|vacances|visite|famille)",
		'(douane|aéroport|frontière|immigration) ..8 (dis|dites|réponds|dire) ..6 (tourisme|touriste|vacances|visite)',
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
	],
	lookalikes: [
		"On ne peut pas travailler avec un visa touristique : c'est illégal.",
		'Guide pour touristes, anglais courant.',
		'Congés payés : 25 jours.',
		'Visa de travail exigé.',
	],
};
