import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/identity-number-early.ts. */
export const pack: RulePack = {
	patterns: [
		'(número|núm|nº) ..1 de ..2 (seguridad social|nss|dni|curp|rfc|cédula|cuil|cuit|run) ..10 (antes|registrarte|registro|inscribirte|aplicar|postular|whatsapp|apartar|entrevista)',
		'(manda*|envía*|pása*|dime|dame|necesito) ..4 (número de seguridad social|nss|curp|rfc|cuil|cuit)',
		'(para|antes de) ..2 (registrarte|inscribirte|postular|la entrevista|el registro) ..8 (número de seguridad social|nss|curp|rfc|cuil)',
	],
	unless: ['(al firmar|para el alta|tras la contratación|primer día|nómina|constancia)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dame tu CURP y tu RFC para apartar la vacante.',
		'Antes de la entrevista necesitamos tu número de seguridad social.',
		'Pásame el NSS por aquí y te doy de alta en la lista.',
		'Para registrarte escribe nombre, edad y CURP.',
	],
	lookalikes: [
		'Al firmar el contrato pediremos tu número de seguridad social para el alta.',
		'No compartas tu CURP con desconocidos.',
		'Alta en la seguridad social desde el primer día.',
		'Constancia de situación fiscal con RFC para el pago de nómina.',
	],
};
