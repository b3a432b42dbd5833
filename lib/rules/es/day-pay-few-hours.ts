import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/day-pay-few-hours.ts. */
export const pack: RulePack = {
	patterns: [
		'(una hora|dos horas|1 hora|2 horas|pocas horas|unas horas|<number> minutos|media hora|1 a 2 horas|1 o 2 horas|tres horas) ..2 (al día|diarias|diaria|diario|por día|cada día) ..12 (gana*|<money>|ingresos|sueldo|cobra*)',
		'(gana*|<money>|ingresos|sueldo|cobra*) ..10 (una hora|dos horas|1 hora|2 horas|pocas horas|<number> minutos|media hora|1 a 2 horas) ..2 (al día|diarias|diario|por día|de trabajo|de tu tiempo)',
		'(solo|tan solo) <number> (minutos|horas) ..8 (gana*|cobra*|<money>|ingresos|sueldo)',
		'(trabaja|trabajas|trabajando|dedica|dedicas) ..8 (<number> minutos|media hora|una hora|1 hora|dos horas|2 horas) ..1 (al día|diarios|diarias|por día)',
	],
	unless: [
		'(por hora|la hora|descanso|pausa|clases|clase|profesor|profesora|niñera|canguro|paseador|transporte|trayecto)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dos horas diarias y ganas 200 euros.',
		'Gana 80 € con solo 30 minutos al día.',
		'Ingresos de 1.500 € trabajando 1 a 2 horas por día.',
		'Solo 20 minutos, cobras al terminar.',
		'Dedica con tu móvil 30 minutos al día.',
	],
	lookalikes: [
		'Profesora particular, dos horas al día, 15 € la hora.',
		'Descanso de 30 minutos al día, sueldo según convenio.',
		'Canguro tres horas al día, 12 € la hora.',
		'El ensayo dura dos horas.',
	],
};
