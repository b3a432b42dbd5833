import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/reship-from-home.ts. */
export const pack: RulePack = {
	patterns: [
		'(recib*) ..5 (paquetes|paquete|paquetería|envíos|mercancía|mercadería|encomiendas) ..8 (tu casa|su casa|casa|domicilio|a tu nombre|su nombre) ..12 (reenv*|enviar|enviarlos|envías|etiqueta*|despach*|reexped*)',
		'(reenviar|reenvía|reenvías|reenvío|reexpedir|reempacar|reempaquetar) ..5 (paquetes|paquete|paquetería|mercancía|artículos|pedidos|encomiendas) ..10 (casa|domicilio|etiqueta|nombre|comisión|por paquete)',
		'(casa|domicilio) ..10 (reenviar|reenvía|reenvías|reexpedir|reempacar) ..4 (paquetes|paquete|mercancía|artículos|pedidos)',
		'(recib*) ..4 (paquete|paquetes) ..5 (a tu nombre|en tu nombre|en tu domicilio|en su domicilio)',
		'(recibes|recibís|recibe|te llegan|llegan|llega) ..2 (cajas|paquetes|bultos|encomiendas) ..4 (casa|domicilio|piso) ..8 (etiqueta|etiquetas|correos|mensajería|reenvías|despachas|las llevas|los llevas)',
		'(cambias|cambiar|pegas|pegar) ..2 (etiqueta|etiquetas) ..6 (correos|mensajería|paquetería|las llevas|los llevas|dejas|<money>|<number> por)',
	],
	unless: ['(almacén|nave|repartidor*|furgoneta|centro logístico|bodega|tienda)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Recibirás paquetes en tu domicilio, los revisas y pones la nueva etiqueta.',
		'Solo hay que recibir un paquete a tu nombre y llevarlo a correos.',
		'Trabajo en casa: reenviar pedidos con las etiquetas que te damos.',
		'Reenvías la mercancía desde casa y cobras por paquete.',
		'Te llegan paquetes a casa, pegas otra etiqueta y los dejas en correos.',
		'Cambias la etiqueta de las cajas y las llevas a la mensajería, 25 por cada una.',
	],
	lookalikes: [
		'Mozo de almacén: recibir paquetes y enviar pedidos en nuestra nave.',
		'Repartidor con furgoneta, entrega de paquetes a domicilio.',
		'Los artistas reciben el vestuario en el set.',
		'Recepcionista: recibir visitas y correspondencia de la oficina.',
		'Si te llegan paquetes a casa de un vecino, déjalos en portería.',
		'Mozo de almacén: pegar etiquetas y preparar pedidos, turno de tarde.',
	],
};
