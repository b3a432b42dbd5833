import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/meeting-at-night.ts. */
export const pack: RulePack = {
	patterns: [
		'(casting|audição|teste|entrevista|ensaio) ..8 (de noite|à noite|hoje à noite|meia noite|às 22|às 23|às 10 da noite|às 11 da noite|de madrugada)',
		'(te espero|nos encontramos|nos vemos) ..6 (meia noite|às 22|às 23|às 10 da noite|às 11 da noite|de madrugada)',
	],
	unless: ['(gravação|filmagem|turno|teatro|show|plantão|hospital|função|peça|até às|aula)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O teste é hoje à noite no escritório.',
		'Te espero às 23 para falar do papel.',
		'Casting à meia-noite, é rápido.',
		'A entrevista seria de madrugada.',
	],
	lookalikes: [
		'A gravação é de noite, com alimentação.',
		'Vigia, turno da noite, entrevista de manhã.',
		'Peça hoje à noite no teatro.',
		'Ensaio das 14 às 18.',
	],
};
