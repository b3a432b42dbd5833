import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/payment-agent-title.ts. */
export const pack: RulePack = {
	patterns: [
		'(agente|gestor|gestora|procesador|procesadora|operador|operadora|asistente|representante) de (pagos|transferencias|cobros|pago) ..12 (desde casa|en casa|tu cuenta|cuenta propia|comisión|teletrabajo|media jornada|por operación)',
		'(desde casa|en casa|teletrabajo) ..8 (agente|gestor|gestora|procesador|procesadora|operador) de (pagos|transferencias|cobros)',
		'(mulero|muleros) ..6 (buscamos|trabajo|comisión|se busca)',
	],
	unless: ['(banco|oficina|contabilidad|titulación|erp|sap|proveedores)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Agente de pagos desde casa, comisión por operación.',
		'Procesadora de transferencias, media jornada, usas cuenta propia.',
		'Teletrabajo como gestor de cobros y transferencias personales.',
		'Buscamos operador de pagos en casa, sin experiencia.',
	],
	lookalikes: [
		'Gestora de cobros en oficina, contabilidad con SAP.',
		'Operador de pagos a proveedores en un banco.',
		'Asistente de tesorería, contrato fijo.',
		'Agente de atención al cliente, jornada completa.',
	],
};
