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
		'(llevar|llevas|traer|traes|lleves) ..2 (maleta|valija|mochila|paquete|sobre|encomienda|bolso) ..16 (de un cliente|de mi socio|con muestras|emplayada|sellada|cerrada|no la abras|no lo abras|sin abrir)',
		'(maleta|valija|mochila|paquete|sobre) ..6 (no la abras|no lo abras|la hiciste tú|lo hiciste tú|es tuya|sin abrir)',
		'(recoge|recoges|recoger|levanta|levantas) ..2 (sobre|sobres|paquete|paquetes|bolsas|cajitas) ..8 (locker|lockers|consigna|taquilla|casillero|casilleros|estación|terminal) ..14 (déjalos|dejas|los dejas|entrega|entregas|donde te diga|<number> por|<money>)',
		'(dejar|dejas|déjalo|déjalos|entrega) ..3 (donde te diga|donde te mande|donde te indique)',
		'(lleva|llevas|llévale|llévame|lleve) ..3 (paquetico|paquetito|encargo|encarguito|bolsita|maleta|paquete) ..14 (te dan|te pagan|le dan|te regalan) ..2 (<number>|<money>)',
		'(te dan|te doy|te pagan) ..2 (<number>|<money>) ..3 (por la molestia|por el favor|por llevarlo|por llevarla|por traerlo)',
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
		'Solo llevas una maleta con muestras de un cliente.',
		'La maleta ya viene, tú no la abras.',
		'Recoge sobres en los lockers de la estación y déjalos donde te diga el mapa.',
		'Lo dejas donde te mande y listo.',
		'Llévale este paquetico a mi hermana en Madrid, allá te dan 1.500.',
		'Te dan 1.500 por la molestia.',
	],
	lookalikes: [
		'Mozo de almacén: recibir paquetes y enviar pedidos en nuestra nave.',
		'Repartidor con furgoneta, entrega de paquetes a domicilio.',
		'Los artistas reciben el vestuario en el set.',
		'Recepcionista: recibir visitas y correspondencia de la oficina.',
		'Si te llegan paquetes a casa de un vecino, déjalos en portería.',
		'Mozo de almacén: pegar etiquetas y preparar pedidos, turno de tarde.',
		'Lleva maleta pequeña, el bus sale a las seis.',
		'Recoge tu paquete en la taquilla de la estación.',
		'Llévale este paquete a mi hermana, vive a dos calles.',
	],
};
