import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/bank-details-to-apply.ts. */
export const pack: RulePack = {
	patterns: [
		'(manda*|envía*|pása*|dime|dame|necesito|escribe) ..6 (cuenta bancaria|número de cuenta|clabe|iban|cbu|datos bancarios|foto de tu tarjeta|banco)',
		'(datos bancarios|cuenta bancaria|clabe|iban|número de cuenta) ..8 (antes de la entrevista|para registrarte|para el registro|para inscribirte|para postular|para participar|para asegurar|por whatsapp|casting)',
		'(para|antes de) (registrarte|inscribirte|participar|postular|la entrevista|reservar) ..10 (datos bancarios|cuenta bancaria|iban|clabe|número de cuenta)',
	],
	unless: [
		'(al firmar|nómina|para el alta|tras la contratación|una vez firmado|primer día|factura|facturación)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Envía tu número de cuenta bancaria para participar.',
		'Para registrarte pedimos nombre, edad y datos bancarios.',
		'Pásame tu IBAN antes de la entrevista.',
		'Necesito tu CLABE para asegurar tu lugar.',
	],
	lookalikes: [
		'Al firmar el contrato, envía tu IBAN para el pago de nómina.',
		'Envía la factura con tu número de cuenta al terminar el rodaje.',
		'Nunca envíes datos bancarios a un reclutador.',
		'Contable con experiencia en conciliación de cuenta bancaria.',
	],
};
