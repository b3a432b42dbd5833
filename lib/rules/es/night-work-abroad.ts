import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/night-work-abroad.ts. */
export const pack: RulePack = {
	patterns: [
		'@night-work ..10 @far-place',
		'@far-place ..10 @night-work',
		'@women ..6 (club|clubes|discoteca|discotecas|bar|bares|karaoke) ..8 (@far-place|@inland)',
	],
	unless: [
		'@lawful-abroad',
		'(restaurante|cafetería|hotel|teatro|musical|ballet|audición|audiciones|coreógrafo|compañía|ópera|feria|congreso|videoclip|película|personaje|gira|festival|concurso|folclore)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bailarinas para Corea.',
		'Azafatas de sala para club en Dubái.',
		'Chicas para discotecas en el extranjero.',
		'En Turquía necesitan animadoras y cantantes.',
	],
	lookalikes: [
		'Crucero por Grecia busca cantante.',
		'Camarero para restaurante en Suiza.',
		'Bailarina de ballet para compañía en Alemania.',
		'Película sobre una cantante en Italia.',
	],
};
