import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/bank-login.ts. */
export const pack: RulePack = {
	patterns: [
		'(clave|claves|contraseña|usuario|acceso|accesos|pin|cvv|nip) ..3 (banco|banca|bancaria|bancario|tarjeta|banca en línea|cuenta bancaria|cajero)',
		'(número|datos) (de|de la|de tu|de su) tarjeta ..8 (vencimiento|cvv|registro|activar|verificar|código|seguridad|reverso)',
		'(inicia sesión|entra|ingresa) ..4 (tu banco|banca en línea|homebanking|tu cuenta bancaria)',
	],
	unless: ['(al cliente|clientes|atm|ventanilla|empleado de banca|programador)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Pásame tu usuario y contraseña del banco para dar de alta el pago.',
		'Necesitamos el número de tu tarjeta y el CVV para verificar.',
		'Mándame el PIN de tu tarjeta.',
		'Entra en tu banco y dime la clave.',
	],
	lookalikes: [
		'Nunca entregues la clave de tu banco.',
		'Empleado de banca para ventanilla, atención de clientes con tarjeta.',
		'Tarjeta de acceso al edificio el primer día.',
		'Programador con experiencia en contraseña segura y banca.',
	],
};
