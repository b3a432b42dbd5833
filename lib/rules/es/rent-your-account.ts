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
		'(socio|socia|dueño|gerente|administrador|director|representante) (de papel|de paja|testaferro|ficticio|en papel)',
		'(prestanombre|prestanombres|testaferro|testaferros|hombre de paja)',
		'(ponga|pone|poner|presta|preste|prestar|prestas|pones|figurar|figuras) ..2 (su nombre|tu nombre|el nombre|nombre) ..6 (empresa|sociedad|negocio|contrato|línea|líneas|coche|auto)',
		'(saca|sacas|sacar|retiras|compras|pides) ..4 (iphone|iphones|celular|celulares|móviles|teléfonos|líneas|equipos) ..4 (a crédito|a tu nombre|a su nombre|a plazos|en cuotas) ..14 (te los compro|te lo compro|te compro|me los das|te doy|te pago|<money>|<number>)',
		'(escanear|escaneo|escanea|escaneamos|selfie|grabar) ..4 (cara|rostro|iris|cédula|dni|carnet) ..10 (te pago|pagamos|<money>|<number> (dólares|soles|euros|pesos))',
		'(te pago|pagamos|te damos|<money>) ..8 (escanear|escaneo|verificar|registrar) ..3 (cara|rostro|iris|cédula|dni)',
		'(no use|no usa|sin usar|no ocupe|no ocupa|parada|dormida) ..3 (cuenta|nequi|tarjeta|bizum|daviplata) ..14 (la ocupo|la uso|le dejo|te dejo|te doy|le doy|pago)',
		'(cuenta|nequi|tarjeta) ..6 (la ocupo|la uso|la necesito) ..8 (le dejo|te dejo|te doy|le doy|pago|<money>)',
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
		'Necesito socio de papel para una constructora.',
		'Buscamos testaferro para abrir una sociedad.',
		'Busco persona que ponga su nombre en una empresa.',
		'Sacas dos iPhone a crédito a tu nombre y te los compro al momento.',
		'Por escanear tu cara y tu cédula te pago hoy.',
		'Pagamos 30 dólares por escanear tu cara.',
		'¿Alguien que no use su cuenta? La ocupo el fin de semana y le dejo cien: no use su cuenta, le dejo cien.',
		'Tu cuenta la ocupo el fin de semana y te dejo cien.',
	],
	lookalikes: [
		'Nunca prestes tu cuenta a nadie.',
		'Necesitas abrir una cuenta bancaria para la nómina.',
		'Ejecutivo de cuenta con cartera de clientes.',
		'Alquilo habitación a estudiante, transferencia a mi cuenta.',
		'Abre cuentas nuevas para clientes del banco en la sucursal: gestor comercial, 1.500 brutos.',
		'¿Tienes cuenta en el banco? Indícala en la ficha de alta para la nómina.',
		'Pásame tu bizum y te mando lo de la cena.',
		'Compras un celular a plazos en la tienda y ya.',
		'Pon tu nombre en la lista de la excursión.',
		'Socio para panadería con escritura en notaría.',
		'¿Alguien tiene Nequi para dividir la cena?',
	],
};
