import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/night-work-abroad.ts. */
export const pack: RulePack = {
	patterns: [
		'@night-work ..10 @far-place',
		'@far-place ..10 @night-work',
		'@women ..6 (boate|boates|casa noturna|discoteca|bar|bares|karaokê|club) ..8 (@far-place|@inland)',
	],
	unless: [
		'@lawful-abroad',
		'(restaurante|cafeteria|hotel|teatro|musical|balé|ballet|audição|audições|coreógrafo|companhia|ópera|feira|congresso|videoclipe|filme|personagem|turnê|festival|concurso|folclore)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dançarinas para a Coreia.',
		'Hostess em casa noturna em Dubai.',
		'Meninas para boate no exterior.',
		'Na Turquia precisam de animadoras e cantoras.',
	],
	lookalikes: [
		'Cruzeiro pela Grécia procura cantora.',
		'Garçom para restaurante na Suíça.',
		'Bailarina para companhia na Alemanha.',
		'Filme sobre uma cantora na Itália.',
	],
};
