import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/rent-your-account.ts. */
export const pack: RulePack = {
	patterns: [
		'(presta|préstame|préstanos|prestar|alquila|alquilo|alquilamos|alquilar|renta|rento|rentamos|rentar|vende|vender|vendes|compro|compramos) ..3 (tu cuenta|su cuenta|cuenta bancaria|cuentas bancarias|tarjeta bancaria|tarjetas bancarias|tu tarjeta)',
		'(abre|abrir|ábrete|abras|abra) ..3 (cuenta|línea|chip) ..6 (a tu nombre|a su nombre|para nosotros) ..8 (pasas|das|entregas|accesos|claves|pagamos|nos|<money>)',
		'(abre|abrir) ..3 cuenta ..8 (nos das|me das|nos pasas|entregas) ..4 (claves|accesos|tarjeta|contraseña)',
		'(te doy|te damos|te pago|te pagamos|doy|pago|pagamos|ganas) ..3 (<money>|<number>) ..3 (por usar|por usarla|por usarlas|por prestarme|por dejarme|si me prestas|si me dejas)',
		'(tienes|alguien con|busco|buscamos|necesito|necesitamos|se busca|quién tiene) ..4 (cuenta|cuentas|tarjeta) ..3 (banco|bancaria|bancarias|de hace|más de un año|con antigüedad|verificada|verificadas|activa|activas|parada) ..12 (<money>|te doy|te pago|pago|pagamos|ganas|comisión|te llega|mis clientes|usarla)',
		'(abrir|abran|abre|abras) ..2 cuentas ..10 (videoidentificación|verificación|selfie|por cada|por cuenta|<money>)',
		'(presta|préstame|prestas|pásame|pasa|dame) ..1 (tu|su) (yape|nequi|bizum|clabe|cbu|daviplata|plin|cuenta|tarjeta) ..12 (te cae|cae|te llega|me lo pasas|me la pasas|me pasas|un billete|te doy|ganas)',
		'(tu|su) (tarjeta|cuenta) ..3 (una noche|unas horas|un rato|un día) ..6 (<money>|<number>|te doy|para ti)',
	],
	unless: ['@safety-notice', '(nómina|asesor financiero|ejecutivo de cuenta)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Te alquilo tu cuenta bancaria, 200 € por semana.',
		'Abre una cuenta a tu nombre y nos das las claves, pagamos 150.',
		'Compramos cuentas bancarias y chips, pago al momento.',
		'Si rentas tu cuenta bancaria ganas sin trabajar: renta tu cuenta hoy.',
		'¿Tienes cuenta en el banco? Te pago 250 por usarla dos días.',
		'Busco gente con cuenta bancaria de más de un año, pago 300.',
		'Necesito personas que abran cuentas con selfie, 40 euros por cada una.',
		'Amiga, presta tu yape, te cae un billete y me lo pasas.',
		'Tu tarjeta una noche y te doy 300.',
	],
	lookalikes: [
		'Nunca prestes tu cuenta a nadie.',
		'Necesitas abrir una cuenta bancaria para la nómina.',
		'Ejecutivo de cuenta con cartera de clientes.',
		'Alquilo habitación a estudiante, transferencia a mi cuenta.',
		'Abre cuentas nuevas para clientes del banco en la sucursal: gestor comercial, 1.500 brutos.',
		'¿Tienes cuenta en el banco? Indícala en la ficha de alta para la nómina.',
		'Pásame tu bizum y te mando lo de la cena.',
	],
};
