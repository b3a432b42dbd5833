import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/study-that-is-work.ts. */
export const pack: RulePack = {
	patterns: [
		'(visa de estudiante|visado de estudiante|beca|prácticas|intercambio) ..12 (fábrica|tiempo completo|jornada completa|sin ir a clase|sin estudiar|no hace falta estudiar|trabajas|granja|club|bar)',
		'(no tienes que|no hace falta|sin) (ir a clase|estudiar|asistir a clases) ..10 (visa|trabaj*|beca|empleo)',
		'(beca|matrícula|curso|estudios) ..8 (se descuenta|lo pagas|la pagas|devuelves|deuda) ..5 (sueldo|trabajando|salario|trabajo)',
		'(estudias|estudiar) y (trabajas|trabajar) ..10 (extranjero|otro país|pasaje pagado|vuelo incluido|fábrica|tiempo completo)',
	],
	unless: [
		'(universidad|ministerio|erasmus|fulbright|becas oficiales|convocatoria pública|formación profesional|prácticas curriculares|laboratorio|campus)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Visa de estudiante y trabajas tiempo completo en la fábrica.',
		'No hace falta ir a clase, solo trabajas.',
		'La matrícula la pagas trabajando, se descuenta del sueldo.',
		'Puedes estudiar y trabajar en otro país, pasaje pagado.',
	],
	lookalikes: [
		'Beca Erasmus de la universidad, oportunidad de estudiar y conocer otros países.',
		'Prácticas de laboratorio en el campus.',
		'Convocatoria pública de becas del ministerio.',
		'Curso de inglés en Dublín con familia.',
	],
};
