import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/no-contract.ts. */
export const pack: RulePack = {
	patterns: [
		'(sin|no hay|no damos|no hacemos) ..1 (contrato|alta|nómina) ..8 (pago|efectivo|en negro|trabajo|diario|chicas|propinas)',
		'(contrato|contratos) ..4 (se firma|firmas|lo firmas|te lo damos|lo ves) ..2 (al llegar|allá|cuando llegues|después|en el otro país|en destino)',
		'(no hace falta|no necesitas|no es necesario) ..2 (contrato|firmar)',
		'(en negro|en efectivo sin contrato|por fuera|bajo cuerda)',
		'(si viene|cuando venga|si llega|cuando llegue) ..1 (inspección|inspector|inspectora|inspectores|policía|migra) ..5 (sales|te escondes|escóndete|sal|corre|no hables|te vas|nos vamos|por atrás)',
	],
	unless: [
		'(móvil|línea|permanencia|alquiler|suscripción|vestido|pintura|ropa|foto|fotografía|blanco y)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'El contrato se firma al llegar.',
		'Trabajo sin contrato, pago diario en efectivo.',
		'No hace falta contrato, somos serios.',
		'Cobras en negro cada noche.',
		'Si viene la inspección sales por atrás y no hables.',
	],
	lookalikes: [
		'Contrato indefinido desde el primer día.',
		'Línea móvil sin contrato, pago mensual.',
		'Sesión de fotografía en blanco y en negro.',
		'No aceptes trabajar sin contrato.',
		'Si viene el inspector le enseñamos los contratos.',
	],
};
