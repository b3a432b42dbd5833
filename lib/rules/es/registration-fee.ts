import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/registration-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(cuota|cuotas|tasa|tasas|tarifa|cargo|costo|costos|coste|costes|gasto|gastos|arancel|derecho|derechos|pago) (de|por) [la|tu|su] (registro|inscripción|admisión|tramitación|trámite|trámites|gestión|gestiones|casting|audición|alta|afiliación|membresía|representación|reserva|entrevista)',
		'@pay-out ..6 (apartar|asegurar|reservar|confirmar) [tu|su|el|la|un|una] (lugar|plaza|puesto|vacante|cupo|audición|entrevista|casting|trabajo)',
		'(inscripción|registro|casting|audición) ..2 (cuesta|vale|tiene un costo|tiene un coste) ..2 <money>',
		'(inscripción|registro) de <money>',
		'(pago|abono|depósito|anticipo) ..4 (antes de|previo a|para) [la|el|tu|su] (entrevista|audición|casting|firmar|inscribirte|registrarte|postularte|participar)',
		'@must-pay ..4 <money> ..12 (casting|audición|vacante|puesto|trabajo|empleo|plaza|agencia|inscripción|registro|entrevista|candidatura)',
		'(casting|audición|vacante|puesto|empleo|agencia|entrevista|candidatura) ..12 @must-pay ..4 <money>',
		'(confirmar|asegurar|reservar|apartar) ..3 (papel|lugar|plaza|puesto|vacante|cupo|participación) ..3 @pay-out',
		'@pay-out ..4 (cuenta|clabe|oxxo) ..3 (del coordinador|de la coordinadora|del reclutador|de la encargada|del encargado)',
		'<money> ..4 para ..1 (activar|validar|finalizar|confirmar|asegurar|reservar) ..3 (perfil|ficha|inscripción|candidatura|contrato|plaza|lugar|puesto)',
		'(activar|validar|finalizar) ..2 (perfil|ficha|inscripción|candidatura) ..6 (@pay-out|<money>)',
		'(manda|envía|mándame|envíame|sube) ..3 (comprobante|recibo|ticket) ..3 (pago|depósito|cuota|tasa|transferencia|inscripción)',
		'(<money>|<number> euros|<number> soles|<number> pesos) (de|por) [la] (alta|inscripción|registro|ficha|expediente|gestión|gestiones) ..4 (base de datos|web|agencia|expediente|figuración|plaza)',
		'(abonar|pagar|pagas|abonas) ..3 de (gestión|tramitación|expediente|alta)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(curso|máster|universidad|colegio|escuela|gimnasio|carrera popular|maratón|congreso|oposición|oposiciones|campamento|torneo) ..6 (matrícula|inscripción|tasa|tasas|cuota)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Para entrar en el reparto se paga una cuota de inscripción de 40 euros.',
		'Tasa de gestión: 55 €, se abona por Bizum antes de la entrevista.',
		'Deposita hoy mismo para apartar tu lugar en la grabación.',
		'La inscripción al casting cuesta 300 pesos.',
		'Para el puesto debes transferir $450 esta tarde.',
		'Hacé el pago antes de la audición y te confirmamos.',
		'Para confirmar tu papel deposita mil quinientos.',
		'Solo quedan 50 euros para activar tu perfil.',
		'Envía el comprobante del depósito y te agendamos.',
		'Son 35 euros de alta en la base de datos.',
		'Pon tu tarjeta para abonar 1,95 € de gestión.',
	],
	lookalikes: [
		'No se cobra ninguna cuota de inscripción a los candidatos.',
		'Casting sin costo de inscripción.',
		'La producción cubre vestuario, transporte y comida; pago de 150 € por jornada.',
		'Tarifa del modelo: 400 € más derechos de imagen.',
		'Escuela de teatro: curso anual, inscripción de 60 € abierta hasta mayo.',
		'Si alguien te pide una cuota de registro, no es de nuestra agencia: avísanos.',
		'Inscripción gratuita en la base de datos de figuración.',
	],
};
