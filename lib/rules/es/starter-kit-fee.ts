import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/starter-kit-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(kit|paquete|lote|catálogo|maletín) ..2 (inicial|de inicio|básico|de arranque|de bienvenida|de productos) ..8 (<money>|compra*|pagar|pagas|inversión|adquier*)',
		'(compra|comprar|adquiere|adquirir|pide) ..3 (kit|lote|paquete|maletín) ..4 (inicial|de inicio|de arranque|para empezar|para comenzar|para vender)',
		'(kit|paquete|material|lote|máquina) ..2 (por|a) (<money>|<number> soles|<number> pesos|<number> euros|<number> dólares|<number> mil) ..8 (te compramos|compramos|recompramos|te pagamos|lo que hagas|lo que produzcas|en casa)',
		'(empaca|arma|ensambla|envasa|pega) ..4 (en casa|en tu casa|desde casa) ..8 (kit|material|paquete) ..6 (<money>|<number> soles|<number> pesos|<number> euros|inicial)',
	],
	unless: ['(gratis|gratuito|regalo|a cargo de la empresa|te damos|tienda)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'El kit inicial cuesta: kit inicial 90 euros y empiezas a vender.',
		'Compra tu lote para empezar.',
		'Adquiere el maletín de arranque con descuento.',
		'Paquete de inicio, inversión mínima.',
		'Te mandamos el kit por 90 soles y te compramos todo lo que hagas.',
		'Arma pulseras en casa, el material cuesta 300 pesos.',
	],
	lookalikes: [
		'Kit de bienvenida gratis para empleados.',
		'Vendedor en tienda de kits de costura.',
		'Te damos el lote de productos de muestra sin costo.',
		'Curso inicial a cargo de la empresa.',
		'Kit de limpieza a 10 euros, oferta de la semana.',
	],
};
