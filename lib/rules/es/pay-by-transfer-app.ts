import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/pay-by-transfer-app.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|envía|envíe|manda|mande) ..6 (western union|moneygram|bizum|oxxo|mercado pago|yape|plin|nequi|daviplata|paypal amigos|spei|zelle|ria) ..10 (antes|asegurar|reservar|fianza|apartar|confirmar|casting|vacante|plaza|puesto|cuota|inscripción|uniforme|trámite|trámites|lugar)',
		'(haz|hacer|haga|hacé|mándame|manda|envía) ..1 (bizum|yape|plin|giro) ..6 (reservar|asegurar|apartar|confirmar|plaza|lugar|cuota|casting|vacante|inscripción)',
		'(cuota|fianza|inscripción|tasa|depósito|trámite|trámites|plaza|lugar) ..8 (por|vía|en|con) ..1 (western union|moneygram|bizum|oxxo|mercado pago|yape|plin|nequi|daviplata|zelle)',
	],
	unless: ['@safety-notice', '@no-fee', '(alquiler|piso|entradas|producto|pedido)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Haz un Bizum de 30 € para reservar tu plaza en el casting.',
		'Deposita en OXXO la cuota y manda el ticket.',
		'La inscripción se abona por Yape a la coordinadora.',
		'Envía 200 por Western Union antes de la entrevista.',
	],
	lookalikes: [
		'Los figurantes cobran por Bizum al acabar.',
		'Pagamos la jornada por transferencia o Bizum.',
		'Cajero para tienda OXXO, turno de noche.',
		'Cuota de la comunidad sin pago por Bizum.',
	],
};
