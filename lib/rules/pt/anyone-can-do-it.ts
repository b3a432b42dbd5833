import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/anyone-can-do-it.ts. */
export const pack: RulePack = {
	patterns: [
		'(qualquer pessoa|qualquer um|todo mundo|todas|todos) ..2 (pode|podem) ..2 (ser modelo|se inscrever|ganhar|fazer|participar|trabalhar)',
		'com ou sem experiência',
		'(não importa|independente de|sem importar) ..2 (idade|experiência|estudo|altura|região|lugar)',
		'(donas de casa|estudantes|aposentados) ..3 (donas de casa|estudantes|aposentados|mães)',
	],
	unless: ['(figuração|figurantes|oficina|coral|voluntariado|voluntários)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Qualquer um pode ser modelo.',
		'Meninas com ou sem experiência.',
		'Não importa a idade, todos podem ganhar.',
		'Ideal para donas de casa e estudantes.',
	],
	lookalikes: [
		'Figuração: moradores de todas as idades, com ou sem experiência.',
		'Oficina aberta, todos podem participar.',
		'Dois anos de experiência em cozinha.',
		'Coral de aposentados e estudantes procura tenor.',
	],
};
