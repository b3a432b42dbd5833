import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/paid-per-girl.ts. */
export const pack: RulePack = {
	patterns: [
		'(<money>|comissão|bônus|pago|pagamos) ..4 por ..2 (menina|garota|moça|amiga|amigas|modelo|mulher)',
		'(traga|trazer|indique|indica|consiga|recrute) ..4 (meninas|amigas|moças|garotas) ..8 (<money>|comissão|bônus|ganha|pagamos|te pago)',
		'(ganho|me pagam|me dão|recebo) ..3 (por cabeça|por trazer|por cada conterrâneo|por cada primo)',
		'(traz|traga|trazes|se trouxer|consegue) ..2 (três|dois|<number>|primos|amigas|conterrâneos) ..10 (perdoo|eu perdoo|abato|apago|desconto) ..4 (passagem|dívida|viagem|deve|deves)',
	],
	unless: ['(indicação de funcionários|academia|time|curso|desconto|aula|venda)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Pagamos 100 dólares por cada menina.',
		'Traga amigas e ganha comissão.',
		'Bônus por garota nova na casa.',
		'Indique moças para a boate, te pago bem.',
		'Ganho 200 por cabeça.',
		'Traz três primos que eu perdoo tua passagem.',
	],
	lookalikes: [
		'Academia: traga amigas e ganhe desconto.',
		'Time de garotas procura treinadora.',
		'Comissão por venda.',
		'Bônus por indicação de funcionários.',
		'Bônus de 200 reais por indicar colega.',
	],
};
