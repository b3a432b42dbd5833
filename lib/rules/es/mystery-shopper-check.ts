import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/mystery-shopper-check.ts. */
export const pack: RulePack = {
	patterns: [
		'(comprador misterioso|cliente misterioso|clienta misteriosa|mystery shopper|comprador secreto|comprador oculto|cliente incógnito) ..14 (cheque|western union|moneygram|tarjetas de regalo|depósito previo|giro)',
		'(cheque|giro|transferencia|anticipo) ..12 (comprador misterioso|cliente misterioso|mystery shopper|comprador secreto)',
		'(evalúa|evaluar|probar) ..4 (western union|moneygram|cajero de regalo) ..8 (cheque|dinero|envía|enviar)',
	],
	unless: ['@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Comprador secreto: recibes un cheque y compras tarjetas de regalo para evaluar la tienda.',
		'Cliente misterioso, primero cobras el cheque y luego mandas un giro.',
		'Te llega un cheque como mystery shopper, te quedas una parte.',
		'Evaluar Western Union con el dinero que te enviamos, envía y cuéntanos.',
	],
	lookalikes: [
		'Cliente misterioso en tiendas, contrato temporal y nómina.',
		'Evaluación de tiendas: informes y visitas, alta en la seguridad social.',
		'Agencia de estudios de mercado busca encuestadores.',
		'Cajera en Western Union, turno de tarde.',
	],
};
