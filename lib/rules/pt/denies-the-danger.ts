import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/denies-the-danger.ts. */
export const pack: RulePack = {
	patterns: [
		'(sem|nada de|não há|não é|não tem) ..1 (sexo|prostituição|intimidade|programa|contato físico|nudez) ..12 (boate|bar|drinks|clientes|meninas|viagem|passagem|hospedagem|hostess|acompanhar|moças)',
		'(boate|bar|drinks|clientes|hostess|acompanhar|meninas|moças|massagem) ..12 (sem|nada de|não há|não é|não tem) ..1 (sexo|prostituição|intimidade|programa|contato físico)',
		'(não é|não somos|não se trata de) ..2 (tráfico|tráfico humano|tráfico de pessoas|prostituição|nada de errado|nada sexual)',
		'(ninguém) ..2 (vai te|te) ..1 (obrigar|obriga|bater|vender|prender)',
	],
	unless: ['(política|prevenção|ong|protocolo|cena|filme|roteiro|papel|campanha|lei|combate)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Trabalho em boate, sem sexo, só drinks.',
		'Meninas para hostess, nada de prostituição.',
		'Não é tráfico, fica tranquila.',
		'Ninguém vai te obrigar a nada.',
	],
	lookalikes: [
		'O filme não tem cenas de sexo, papel com fala.',
		'Protocolo de prevenção ao tráfico em hotéis; não é tolerado.',
		'Bar sem música, perto dos clientes.',
		'ONG de combate ao tráfico de pessoas procura educadora.',
	],
};
