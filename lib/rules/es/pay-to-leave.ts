import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/pay-to-leave.ts. */
export const pack: RulePack = {
	patterns: [
		'(multa|penalización|penalidad|sanción|indemnización) ..6 (si te vas|si abandonas|si renuncias|antes de terminar|si cancelas|si lo dejas|por irte)',
		'(si te vas|si renuncias|si abandonas|para irte|para salirte) ..8 (pagas|pagarás|debes pagar|tienes que pagar|multa|nos debes|<money>)',
		'(no puedes) (irte|renunciar|salir) ..4 (hasta|antes)',
		'(solo|no) ..1 (vuelves|regresas|puedes volver|puedes regresar|puedes irte) ..3 (después de|hasta|cuando pasen) ..4 (año|años|meses|deuda|contrato)',
		'(si te vas|quien se va|si sales|si abandonas|si te sales) ..2 antes ..6 (pagas|paga|debes|debe|devuelves|nada|no cobras)',
		'(si no terminas|si no cumples|quienes abandonen|si no entregas) ..8 (debes|pagas|licencia|juicio|abogado|jurídico|demanda|multa)',
		'(firmas|firmar|firmé|firmaste|firma) ..2 (pagaré|pagarés|letra de cambio|letra en blanco|hoja en blanco|hojas en blanco|papel en blanco|letras en blanco)',
		'(el que|quien|la que) (renuncia|renuncie|se va|abandona|se quiere ir) ..5 (espera|paga|debe|no cobra|compre el boleto)',
		'(para salir|para irse|para irte|salir del edificio) ..6 (pedían|piden|cobran|cobraban|exigen|hay que pagar) ..4 (<money>|<number> mil)',
		'(si te bajas|si te sales|si rescindes|si desistes|si dejas la agencia|si rompes el contrato) ..4 (debes|pagas|indemniz*)',
		'(irse|irte|quiera ir|quiere ir|salirse|salir|renunciar) ..6 (me debe|me debes|nos debe|nos debes|queda debiendo|paga primero)',
	],
	unless: [
		'(alquiler|piso|gimnasio|permanencia|suscripción|línea móvil|empresa te indemniza|despido)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Multa de 3.000 € si te vas antes de terminar.',
		'Si renuncias tienes que pagar el curso y el viaje.',
		'No puedes irte hasta cumplir el año.',
		'Penalización de 1.000 dólares si cancelas.',
		'No puedes volver hasta cumplir dos años.',
		'Si te vas antes del año debes lo invertido.',
		'Si no terminas en cinco días pagas la licencia o hay demanda.',
		'Firmas pagaré por 9.000 y se perdona si te quedas cinco años.',
		'El que renuncia espera a que alguien le compre el boleto.',
		'Para salir del edificio pedían ocho mil dólares.',
		'Si te bajas debes indemnizar.',
		'El que se quiera ir antes me debe el pasaje.',
	],
	lookalikes: [
		'Gimnasio sin permanencia, sin penalización si cancelas.',
		'En caso de despido, la empresa te indemniza.',
		'Preaviso de quince días según convenio.',
		'Si te vas de vacaciones, avisa en recursos humanos.',
		'Si te vas antes de las ocho, avisa en recepción.',
		'Quien renuncia recibe su liquidación el mismo día.',
		'Firmas el contrato en la oficina y te llevas copia.',
		'El que se quiera ir antes avisa con quince días.',
	],
};
