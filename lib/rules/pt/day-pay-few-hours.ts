import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/day-pay-few-hours.ts. */
export const pack: RulePack = {
	patterns: [
		'(uma hora|duas horas|1 hora|2 horas|poucas horas|<number> minutos|meia hora|1 a 2 horas|meio período) ..4 (por dia|ao dia|diárias|online|diário) ..10 (ganh*|<money>|renda|salário)',
		'(ganh*|<money>|renda|salário) ..10 (uma hora|duas horas|1 hora|2 horas|poucas horas|<number> minutos|meia hora|1 a 2 horas) ..2 (por dia|ao dia|diárias|de trabalho)',
		'(só|apenas) <number> (minutos|horas) ..8 (ganh*|<money>|renda|salário|receb*)',
		'(trabalhe|trabalha|trabalhando|dedique|dedica) ..8 (<number> minutos|meia hora|uma hora|1 hora|duas horas|2 horas) ..1 (por dia|ao dia)',
	],
	unless: [
		'(por hora|à hora|intervalo|pausa|aula|aulas|professor|professora|babá|passeador)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Duas horas por dia e você ganha 200 reais.',
		'Meio período online, salário diário de R$ 1.000: meio período online salário alto.',
		'Renda de 3 mil trabalhando 1 a 2 horas por dia.',
		'Só 20 minutos e já recebe.',
		'Dedique no celular 30 minutos por dia.',
	],
	lookalikes: [
		'Professora particular, duas horas por dia, 60 reais por hora.',
		'Intervalo de 30 minutos ao dia, salário mensal.',
		'Babá três horas ao dia, 25 reais por hora.',
		'O ensaio dura duas horas.',
	],
};
