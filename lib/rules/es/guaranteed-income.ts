import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/guaranteed-income.ts. */
export const pack: RulePack = {
	patterns: [
		'(ingresos|ingreso|ganancias|ganancia|sueldo|dinero) ..2 (garantizado|garantizados|garantizadas|asegurado|asegurados|aseguradas|ilimitados)',
		'(garantizamos|aseguramos|te aseguro|te garantizo) ..4 (ingresos|ganancias|<money>|dinero)',
		'(sin riesgo|sin riesgos|cero riesgo|libertad financiera) ..10 (gana*|ingresos|dinero|inversión|<money>)',
		'(gana|ganas|ingresos) ..4 (sin riesgo|sin riesgos|sin invertir nada)',
	],
	unless: ['(salario mínimo|convenio|seguro de|comisiones)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ingresos garantizados todas las semanas.',
		'Te aseguro ganancias desde el primer día.',
		'Libertad financiera: gana sin límites.',
		'Ganas sin riesgo y a tu ritmo.',
	],
	lookalikes: [
		'Salario mínimo garantizado más comisiones de venta.',
		'Trabajo en altura con prevención y sin riesgo para terceros.',
		'Contrato indefinido, estabilidad.',
		'Seguro de ingresos para autónomos: asesor comercial.',
	],
};
