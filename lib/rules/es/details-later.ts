import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/details-later.ts. */
export const pack: RulePack = {
	patterns: [
		'(detalles|más detalles|información|dirección|lugar|sueldo|empresa) ..4 (por privado|en privado|por inbox|al llegar|en persona|cuando llegues|cuando viajes|más adelante|solo por whatsapp)',
		'(marca|empresa|cliente|agencia) ..3 (prestigiosa|reconocida|importante|internacional|secreta) ..6 (no podemos|no puedo|confidencial|no se puede)',
		'(prestigiosa|importante|reconocida) (empresa|agencia|compañía) (nacional|internacional|extranjera|del medio)',
		'(varios|distintos|diferentes) (trabajos|empleos|puestos) en (el extranjero|el exterior|otro país)',
		'(te|le) (cuento|explico|digo|paso) ..3 (por privado|en privado|cuando nos veamos|en persona|cuando llegues|por inbox)',
	],
	unless: ['(acuerdo de confidencialidad|hoja de llamado|plan de rodaje|ticket)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Los detalles te los damos en persona.',
		'Prestigiosa empresa nacional contrata personal.',
		'El sueldo se habla por privado.',
		'Te explico cuando llegues.',
	],
	lookalikes: [
		'La dirección del estudio y los detalles van en el plan de rodaje, por privado a cada actor.',
		'Detalles del puesto: jornada completa, salario según convenio.',
		'Trabajo en empresa importante del sector con oficina en Lima.',
		'Información y horario en la web.',
	],
};
