import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/cuts-for-room-and-food.ts. */
export const pack: RulePack = {
	patterns: [
		'(descont*) ..6 (moradia|alojamento|alimentação|comida|figurino|hospedagem|quarto|multa|multas)',
		'(moradia|alojamento|alimentação|comida|hospedagem|quarto) ..4 (descontad*|desconta|descontamos|é cobrad*) ..4 (salário|pagamento|ganhos|cada|diária)',
		'(multa|multas) ..4 (por atraso|por faltar|se atrasar|se ficar doente|por não vender)',
	],
	unless: [
		'(sem desconto|não é descontad*|desconto para funcionários|desconto em|grátis|vale|holerite|folha)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Descontamos moradia e alimentação.',
		'O quarto é descontado do salário.',
		'Tem multa por atraso: multas se ficar doente.',
		'Alojamento desconta de cada diária.',
	],
	lookalikes: [
		'Alojamento e comida grátis, sem desconto.',
		'Desconto em comida para funcionários da loja.',
		'Vale refeição com desconto de 1% em folha.',
		'Alugo quarto com comida em casa de família.',
	],
};
