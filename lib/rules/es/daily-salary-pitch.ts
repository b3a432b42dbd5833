import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/daily-salary-pitch.ts. */
export const pack: RulePack = {
	patterns: [
		'(sueldo|salario|pago|ingreso|ingresos|ganancia|ganancias) (diario|diaria|diarios|diarias|por día|al día) [de|desde|entre|hasta]',
		'(gana|ganas|ganar|ganarás|cobra|cobras|ingresos|ingreso) ..6 <money> ..5 (al día|diarios|diario|por día|diarias)',
		'(desde|hasta|entre|más de) ..4 <money> ..4 (al día|diarios|por día|por noche|diario)',
		'(<money>|<number>) ..2 (diarios|diarias) ..6 (whatsapp|casa|celular|informes)',
		'(salario|salarios|sueldo|sueldos|pago|pagos|cobras) ..4 (mismo día|cada día|cada noche)',
	],
	unless: [
		'(jornada de rodaje|dietas|dieta|repartidor|repartidores|chofer|conductor|cosecha|vendimia|recolección|obra|peón|según convenio|jornal|tarifa)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Salario diario de 33 a 155 euros.',
		'Puedes ganar entre 50 y 600 euros al día.',
		'Gana 1,000 a 5,000 pesos diarios.',
		'Hasta 300 € por día desde el primer día.',
		'Se paga el sueldo el mismo día.',
	],
	lookalikes: [
		'Figuración: 60 € por jornada de rodaje según convenio.',
		'Peón para la vendimia, jornal de 70 € al día.',
		'Salario 22.000 € brutos anuales, 40 horas semanales.',
		'Dietas de 30 euros al día durante la gira.',
	],
};
