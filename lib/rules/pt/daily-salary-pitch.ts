import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/daily-salary-pitch.ts. */
export const pack: RulePack = {
	patterns: [
		'(salário|pagamento|renda|ganho|ganhos) (diário|diária|diários|por dia|ao dia)',
		'(ganhe|ganha|ganhar|ganhos|receba|recebe|salário|renda) ..6 <money> ..4 (por dia|ao dia|diários|diário)',
		'(até|a partir de|mais de|entre) ..4 <money> ..3 (por dia|ao dia|diários|por noite)',
		'(pagamento|paga|pago|salário) ..3 (mesmo dia|todo dia|no dia|na hora)',
	],
	unless: [
		'(diária de figuração|diárias de figuração|motoboy|motorista|colheita|servente|pedreiro|diarista|garçom|cachê|gravação|quinto dia)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Salário diário de R$ 500 a R$ 1000.',
		'Ganhe até R$ 800 por dia.',
		'A partir de 300 reais por noite.',
		'Trabalho com pagamento no mesmo dia.',
	],
	lookalikes: [
		'Diária de figuração R$ 120, alimentação no set.',
		'Servente de obra, 150 reais por dia.',
		'Salário mensal de R$ 2.100, CLT.',
		'Pagamento no quinto dia útil.',
	],
};
