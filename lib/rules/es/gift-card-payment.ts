import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/gift-card-payment.ts. */
export const pack: RulePack = {
	patterns: [
		'(tarjeta|tarjetas|código|códigos) (de regalo|regalo|steam|google play|apple|itunes|amazon|paysafecard|xbox)',
		'(gift card|gift cards) ..6 (compra*|envía*|manda*|código*|foto*)',
		'(compra|comprar|compre|consigue) ..4 (tarjetas|tarjeta) ..6 (código|códigos|reverso|raspa|rasca|números)',
		'(compra|compre|cómprame|consigue|consígueme) ..4 (tarjetas|tarjeta) ..3 (steam|apple|google|amazon|razer|itunes)',
	],
	unless: [
		'(sorteo|regalamos|premio|ganador|ganadores|obsequio|tienda|cajero|cajera|beneficios|cesta de navidad)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Compra dos tarjetas de regalo de 50 € y mándame el código.',
		'El pago se hace con códigos Steam, me pasas la foto.',
		'Envía una tarjeta Google Play para activar tu vacante.',
		'Consigue tres tarjetas, raspa el reverso y dime los números.',
		'Compra cuatro tarjetas de Steam y rásquelas.',
	],
	lookalikes: [
		'Sorteo de tarjetas regalo entre los asistentes.',
		'Cajera de tienda: cobro y activación de tarjetas regalo.',
		'Los extras cobran por transferencia bancaria.',
		'Nunca pagues con tarjetas de regalo.',
	],
};
