import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/recruitment-visa-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay|cuesta|cuestan) ..6 (visa|visado|permiso de trabajo|contrato de trabajo|trámite de visa|cita consular|apostilla|carta de invitación|oferta laboral)',
		'(visa|visado|permiso de trabajo|contrato de trabajo|trámites|oferta laboral) ..6 (cuesta|cuestan|tiene un costo|tiene un coste|por solo|a cargo del)',
		'(garantizamos|conseguimos|tramitamos|vendemos) ..3 (visa|visado|permiso de trabajo|papeles) ..8 (<money>|pago|anticipo|cuotas)',
		'@pay-out ..4 (trámite|trámites|papeleo|gestoría|proceso migratorio) ..12 (embarca*|viaj*|visa|contrato|extranjero|crucero|mes)',
		'(trámite|trámites|papeleo) ..3 (cuesta|cuestan|son|de) ..1 <money> ..10 (viaj*|visa|extranjero|embarca*|contrato)',
	],
	unless: [
		'(abogado|abogada|bufete|consulado|tasas oficiales|turismo|agencia de viajes|estudiantes)',
		'@no-fee',
		'@safety-notice',
		'(la embajada pide|en el banco con el formulario|ventanilla)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'La visa de trabajo cuesta 900 dólares y viajas en un mes.',
		'Debes pagar el permiso de trabajo por adelantado.',
		'Tramitamos visado para Canadá, anticipo de 500 euros.',
		'Oferta laboral en Alemania por solo 700 €.',
		'Pague 200 dólares del trámite y en un mes embarca.',
	],
	lookalikes: [
		'El visado de trabajo lo paga la empresa.',
		'Abogada de extranjería: consulta sobre visado 40 €.',
		'Salario de 1.500 €; imprescindible permiso de trabajo.',
		'No pagues por una oferta laboral en el extranjero.',
		'La embajada pide 60 euros por la visa, se paga en ventanilla.',
	],
};
