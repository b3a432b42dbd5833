import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/boss-away-errands.ts. */
export const pack: RulePack = {
	patterns: [
		'(se encuentra|estoy|está|estaré|estará|me encuentro) ..4 (en el extranjero|fuera del país|de viaje|fuera de la ciudad|en una conferencia|en el exterior|hospitalizado|hospitalizada) ..16 (asistente|mandados|recados|diligencias|cheque|paquetes)',
		'(asistente|ayudante|secretaria) ..16 (mientras|porque) ..2 (estoy|está|viajo|viaja|se encuentra) ..4 (extranjero|viaje|fuera|exterior|conferencia)',
		'(comprar|compra|compras|envolver|enviar) ..4 (material|materiales|regalos|juguetes|tarjetas|útiles) ..4 (orfanato|orfanatos|huérfanos|asilo)',
		'(pagos|compras|recados|mandados|diligencias) ..2 (en su nombre|en mi nombre|de mi parte)',
		'(correo personal|correo alternativo|correo alterno|email personal) ..5 (no el institucional|no institucional|no desde el institucional|no el de la universidad|no el de la escuela)',
		'(me mudo|nos mudamos|me estoy mudando|nos estamos mudando) ..8 (ciudad|zona|barrio|área) ..16 (cheque|por adelantado|silla de ruedas)',
		'(cheque|talón) ..6 (certificado|de caja|por adelantado|incluido) ..12 (niñera|chofer|clases|cuidadora|silla de ruedas|secretaria)',
		'(mi secretaria|mi asistente|mi contador) ..3 (le|te) (mandará|enviará|hará llegar) ..4 (cheque|talón|pago)',
	],
	unless: [
		'@safety-notice',
		'(agencia|en nuestra oficina|entrevista presencial|notaría|baja por maternidad|poder notarial|gestoría)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'El profesor se encuentra en el extranjero y requiere asistente.',
		'Busco asistente mientras estoy de viaje por el exterior.',
		'Las tareas son comprar regalos para un orfanato.',
		'Harás pagos en mi nombre.',
		'Responda desde su correo personal, no el institucional.',
		'Nos mudamos a su ciudad y le mando el cheque.',
		'Le mando un cheque certificado para las clases.',
		'Mi secretaria le enviará un cheque.',
	],
	lookalikes: [
		'La jefa está de viaje y vuelve el lunes.',
		'Asistente personal en nuestra oficina, 20 horas a la semana.',
		'Compramos regalos para los niños del colegio.',
		'Escribe al correo institucional de la facultad.',
		'Nos mudamos de local, la tienda abre en mayo.',
	],
};
