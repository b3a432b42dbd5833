import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/training-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay|cuesta|costo de|coste de) ..5 (capacitación|formación|curso de inducción|inducción|certificado|certificación|manual|manuales|curso obligatorio|entrenamiento)',
		'(capacitación|formación|curso|inducción|certificación) ..4 (obligatoria|obligatorio|previa|previo) ..6 (<money>|pagar|pagas|costo|coste|a tu cargo|a cargo del)',
		'(capacitación|inducción|curso) ..3 (cuesta|tiene un costo|tiene un coste|vale) ..2 <money>',
		'(curso|formación|academia|diplomado) ..4 (azafata|tripulante|auxiliar de vuelo|vigilante|guardia|cruceros|barbero|uñas|croupier) ..10 (trabajo asegurado|empleo asegurado|colocación asegurada|trabajo garantizado|empleo garantizado|trabajo seguro|puesto asegurado)',
		'(trabajo|empleo|puesto|colocación|contrato) (asegurado|asegurada|garantizado|garantizada) ..12 (<money>|cuotas|matrícula|becas)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(universidad|escuela|academia|alumnos|matrícula abierta|nos pagan|pagamos la)',
		'(la empresa|la compañía|el club|la tienda|nosotros) ..6 (paga|pagan|pagamos|cubre)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Antes de empezar tienes que pagar la capacitación, son 600 pesos.',
		'Formación obligatoria previa al puesto, 90 € a tu cargo.',
		'El curso de inducción cuesta $250 y luego entras a trabajar.',
		'Solo falta abonar el certificado para asignarte turno.',
		'Curso de azafata con trabajo asegurado en Emirates.',
		'Empleo garantizado al acabar, 1.200 euros.',
	],
	lookalikes: [
		'La capacitación es pagada por la empresa.',
		'Formación gratuita a cargo de la empresa durante dos semanas.',
		'Escuela de cocina: curso de formación de 90 €.',
		'Pagamos la capacitación desde el primer día.',
		'Curso de auxiliar de vuelo autorizado, sin promesa de empleo.',
		'La empresa entrega el uniforme y paga la capacitación.',
	],
};
