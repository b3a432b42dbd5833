import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/pay-without-skills.ts. */
export const pack: RulePack = {
	patterns: [
		'(sin|no se requiere|no se necesita|no necesitas|no hace falta) ..1 (experiencia|estudios|formación|título) ..14 (<money>|ganancias|altos ingresos|excelentes ingresos|excelente sueldo|excelente paga|excelentes ganancias|buen sueldo|mucho dinero|salario diario|sueldo diario|todo pago|todo pagado)',
		'(<money>|altos ingresos|excelentes ingresos|excelente sueldo|excelentes ganancias|buen sueldo|salario diario|sueldo diario|trabajo estable) ..14 (sin experiencia|sin estudios|no se requiere experiencia|no necesitas experiencia|sin idiomas|sin idioma|con todo pago|todo pago)',
		'(dinero|plata|ingresos|lana|guita) (fácil|rápido|garantizado|ilimitados|fáciles)',
		'(trabajo|trabaja|trabajar|gana|ganar) ..4 (desde tu celular|desde tu móvil|desde el móvil|desde casa|desde tu casa|en casa) ..10 (<money>|ganancias)',
		'(excelentes|excelente|muy buenas|altas) (condiciones|paga|ganancias|propinas|ingresos) ..8 (sin experiencia|chicas|señoritas|casa|alojamiento|viajar)',
		'(sin|no se requiere|no se necesita|no necesitas|no hace falta|no) ..1 (experiencia|estudios) ..14 @sum',
		'@sum ..14 (sin experiencia|sin estudios|no se requiere experiencia|no necesitas experiencia|no pedimos experiencia)',
		'(dinero|plata|lana|pasta) (extra|fácil|rápido|rápida|ya|seguro) ..6 (hoy|semana|día|casa|celular|móvil|chicas)',
	],
	unless: [
		'(por hora|la hora|según convenio|bruto|brutos|becario|becaria|aprendiz|prácticas|titulación|grado|licencia)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Sin experiencia, ganas 3.000 dólares desde el primer mes.',
		'Dinero fácil y rápido.',
		'Trabaja desde casa y gana 500 € cada semana.',
		'Trabajo estable en euros con todo pago.',
		'No necesitas estudios, excelentes ganancias.',
		'Operadores, 12 mil semanales, no se requiere experiencia.',
	],
	lookalikes: [
		'Camarera con o sin experiencia, 9 € la hora.',
		'Aprendiz de cocina, no se requiere experiencia, 1.100 euros brutos.',
		'Excelente ambiente de trabajo y formación.',
		'Puesto con teletrabajo dos días, titulación en economía, 30.000 euros.',
		'Almacén: 12 mil mensuales brutos, sin experiencia, convenio.',
	],
};
