import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/no-papers-needed.ts. */
export const pack: RulePack = {
	patterns: [
		'(no necesitas|no hace falta|sin|no se requiere|no se requieren|no importa) ..2 (papeles|visa|visado|permiso de trabajo|documentos|residencia) ..10 (trabajo|trabajar|empleo|viaj*|extranjero|europa|dubái|estados unidos|ilegal)',
		'(trabajo|trabajar|empleo|viaj*|extranjero|europa|contrato) ..8 (sin papeles|sin visa|sin visado|sin permiso de trabajo|no necesitas visa|no necesitas papeles|aunque no tengas papeles)',
		'(nosotros|te|le) ..2 (arreglamos|conseguimos|sacamos|gestionamos) ..2 (los papeles|papeles|residencia|la residencia|visa|la visa)',
	],
	unless: [
		'(asilo|abogad*|ong|asociación|derechos|ciudadanos de la ue|residentes|comunitario|consulado|dentro de la unión)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Trabajo en Europa sin papeles.',
		'No necesitas visa para trabajar con nosotros.',
		'Te arreglamos los papeles allá.',
		'Empleo en Estados Unidos aunque no tengas papeles.',
	],
	lookalikes: [
		'Ciudadanos de la UE no necesitan visa para trabajar.',
		'Asociación con abogados ayuda a personas sin papeles a conocer sus derechos en el trabajo.',
		'Requisito: permiso de trabajo en vigor.',
		'Oficina sin papel: empresa digital.',
	],
};
