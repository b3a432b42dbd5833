import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/bank-login.ts. */
export const pack: RulePack = {
	patterns: [
		'(clave|claves|contraseña|usuario|acceso|accesos|pin|cvv|nip) ..3 (banco|banca|bancaria|bancario|tarjeta|banca en línea|cuenta bancaria|cajero)',
		'(número|datos) (de|de la|de tu|de su) tarjeta ..8 (vencimiento|cvv|registro|activar|verificar|código|seguridad|reverso)',
		'(inicia sesión|entra|ingresa) ..4 (tu banco|banca en línea|homebanking|tu cuenta bancaria)',
		'(usuario|claves|datos|acceso|app) ..2 (banca|banco|banca en línea|banca online|homebanking) ..8 (a mano|abierta|abierto|listo|listos|para dar de alta|para registrar|entrevista)',
		'(tenga|ten|mantén|deja|deje|abre) ..3 (banca|app del banco|banca en línea|banca online|homebanking) ..4 (abierta|abierto|a mano|lista|iniciada)',
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
		'Ten la app del banco abierta durante la entrevista por chat.',
		'Tenga a mano los datos de su banca para registrar la nómina en la entrevista.',
	],
	lookalikes: [
		'Nunca entregues la clave de tu banco.',
		'Empleado de banca para ventanilla, atención de clientes con tarjeta.',
		'Tarjeta de acceso al edificio el primer día.',
		'Programador con experiencia en contraseña segura y banca.',
		'La banca abierta y los pagos con datos son el tema del máster.',
		'Con la app del banco verás la nómina el día 28.',
	],
};
