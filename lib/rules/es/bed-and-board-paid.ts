import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/bed-and-board-paid.ts. */
export const pack: RulePack = {
	patterns: [
		'@lodging ..2 @meals ..4 (transporte|traslados|traslado|pasajes|pasaje|vuelo|visa|uniforme|gratis|incluida|incluidas|incluido|incluidos|pagado|pagados|cubiertos|resuelta|asegurada)',
		'@lodging @meals',
		'(casa y comida|techo y comida|alojamiento y comida|alojamiento y manutención|vivienda y comida|hospedaje y alimentación|comida y hospedaje|comida y alojamiento|alimentación y hospedaje|comida y vivienda)',
		'(pasaje|vuelo|boleto|viaje|traslado) ..2 (alojamiento|hospedaje|vivienda|estadía) ..4 (gratis|incluido|incluidos|pagado|pagados|pago|pagos|cubiertos|por nuestra cuenta)',
		'(todo pago|todo pagado|todo incluido|gastos pagos|todos los gastos pagados) ..8 (trabajo|empleo|chicas|señoritas|viaje|viajar|dólares|euros|extranjero)',
		'(trabajo|empleo|chicas|señoritas|viaje) ..10 (todo pago|todo pagado|gastos pagos|todos los gastos pagados|todo cubierto)',
		'(te|le|les) (pagamos|ponemos|cubrimos|pagan) ..2 (viaje|pasaje|pasajes|vuelo|boleto|billete)',
		'(te mando|te mandamos|mandamos|enviamos) ..1 (boleto|pasaje|vuelo|billete)',
		'(pongo|ponemos|doy|damos) ..2 (cuarto|casa|techo|habitación) ..2 (comida|comidas)',
	],
	unless: [
		'@lawful-abroad',
		'(contrato|temporada|granja|finca|barco|resort|hotel rural|campamento|rodaje|producción|gira|elenco|vacaciones|turista|turistas|beca)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Casa, comida, pasajes.',
		'Ofrecemos alojamiento y comida a las chicas.',
		'Vivienda, alimentación y uniforme incluidos.',
		'Trabajo en otra ciudad con todo pagado.',
		'Vuelo y hospedaje por nuestra cuenta.',
		'Les pagamos el boleto a las que se animen.',
		'Yo pongo el cuarto y la comida.',
	],
	lookalikes: [
		'Contrato de temporada en hotel rural, alojamiento y comida.',
		'La producción cubre hotel y comida durante el rodaje.',
		'Vacaciones con todo incluido en la playa.',
		'Cocinera para casa de comidas, turno partido.',
	],
};
