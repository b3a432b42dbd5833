import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/study-that-is-work.ts. */
export const pack: RulePack = {
	patterns: [
		'(visto de estudante|bolsa|estágio|intercâmbio) ..12 (fábrica|período integral|sem ir à aula|sem estudar|não precisa estudar|fazenda|boate|bar)',
		'(não precisa|sem) (ir à aula|estudar|assistir às aulas|ir às aulas) ..10 (visto|trabalh*|bolsa|emprego)',
		'(bolsa|matrícula|curso|estudos) ..8 (descontad*|você paga|devolve|dívida) ..5 (salário|trabalhando|trabalho)',
		'(estuda|estudar) e (trabalha|trabalhar) ..10 (exterior|outro país|passagem paga|fábrica|período integral)',
	],
	unless: [
		'(universidade|ministério|erasmus|capes|cnpq|edital|ensino técnico|estágio curricular|laboratório|campus|faculdade)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Visto de estudante e trabalha período integral na fábrica.',
		'Não precisa ir às aulas, é só trabalhar.',
		'O curso você paga trabalhando.',
		'Venha estudar e trabalhar no exterior, passagem paga.',
	],
	lookalikes: [
		'Bolsa de estágio da universidade com período integral.',
		'Estágio de laboratório no campus.',
		'Edital de bolsas do ministério.',
		'Curso de inglês em Dublin com família.',
	],
};
