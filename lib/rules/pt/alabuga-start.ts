import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/alabuga-start.ts. */
export const pack: RulePack = {
	patterns: [
		'alabuga ..6 (start|programa|emprego|trabalho|passagem|voo|meninas|mulheres|curso|bolsa)',
		'(programa|emprego|trabalho) ..4 alabuga',
		'(rússia|tartaristão) ..12 (meninas|mulheres|moças|garotas|jovens) ..8 (18|22|<number>)',
		'(meninas|mulheres|moças|garotas) ..2 (de|entre) ..1 18 ..2 22 ..16 (rússia|programa|passagem|voo|idioma russo|estudar)',
	],
	unless: [
		'(interpol|investigates|warning|warns|drones|denúncia*|notícia*|reportagem|investigação|vítimas|sanç*|turismo)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Programa Alabuga Start para meninas.',
		'Alabuga: emprego, passagem e curso de russo.',
		'Na Rússia recebem moças de 18 a 22 com passagem paga.',
		'Mulheres entre 18 e 22 para estudar e trabalhar na Rússia.',
	],
	lookalikes: [
		'Notícia: denunciam que Alabuga fabrica drones.',
		'Curso de idioma russo para adultos em Curitiba.',
		'Agência de turismo com viagens à Rússia.',
		'Garotas de 18 a 22 anos para time de handebol.',
	],
};
