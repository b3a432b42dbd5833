import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/travel-debt.ts. */
export const pack: RulePack = {
	patterns: [
		'@travel-cost ..8 (se descuenta|descontamos|lo pagas|lo devuelves|pagarás|descontado|devolver|a cuenta|lo vas pagando|te lo cobramos) ..6 (trabaj*|sueldo|salario|pagos|ganancias|allá|allí|meses|cuota*)',
		'(pagamos|adelantamos|financiamos|prestamos|cubrimos) ..6 @travel-cost ..10 (descuent*|devuelv*|lo pagas|deuda|trabajando|del sueldo|de tu sueldo)',
		'(deuda|préstamo|adelanto) ..6 (se paga|pagar|pagas|saldar|salda) ..4 (trabajando|con trabajo|con tu trabajo|con servicios|sueldo)',
		'(hasta) ..2 (saldar|pagar|cubrir|terminar de pagar) ..3 (deuda|pasaje|viaje|préstamo|boleto)',
		'(te|le) (prestamos|financiamos|pagamos|adelantamos) ..3 (operación|cirugía|ropa|viaje|boleto) ..10 (trabajando|devuelves|descuent*|lo pagas|sueldo)',
		'(paga|pago|pagamos|adelanta|adelanto|pone|pongo) ..3 @travel-cost ..6 (lo devuelves|me lo devuelves|me lo pagas|lo pagas|luego pagas|después pagas|arreglas|nos arreglamos)',
		'(paga|pago|pagamos|ponemos) ..3 (operación|cirugía|implantes|silicona|ropa) ..12 (devuelves|lo pagas|arreglas|trabajando|descuent*)',
		'(se paga|lo pagas|la pagas|vas pagando|van pagando|pagas) ..2 (trabajando|con el trabajo|con tu trabajo|con trabajo)',
		'(camión|pasaje|viaje|boleto|coyote|vuelo) ..3 (lo van|la van|lo vas|la vas) pagando',
		'(pasaje|viaje|boleto|vuelo|cama|cuarto) ..3 (se va descontando|se le va descontando|se descuenta|se te descuenta|va descontando|lo van descontando)',
		'(enganchador|contratista|adelanta|adelantamos|adelanto) ..5 (familia) ..8 (salda|saldan|se paga|descuenta|zafra|cosecha|trabajo)',
		'(se descuenta|descontamos|te descontamos|menos) ..2 (vuelo|cama|avioneta|pasaje)',
		'@travel-cost ..12 (se devuelve|se devuelven|se pagan|se paga|se van pagando) trabajando',
		'(lo del viaje|lo del pasaje|el viaje|el pasaje|el boleto) ..2 (me lo debes|me lo debe|te lo apunto|se lo apunto|queda debiendo|me lo quedas debiendo|queda a deber)',
		'(debía|debes|debo|deben|debías) más que cuando (llegué|llegaste|llegaron|empecé|llegamos)',
		'(apuntado|apuntada|apuntan|anotado|anotan) ..2 al doble',
		'(despensa|mercado|comida|víveres|mandado) ..3 (apunta|anota|fía|descuenta) ..2 (patrón|encargado|jefe|dueño|tienda)',
	],
	unless: [
		'(sin descuento|reembolsamos|no se descuenta|corre por cuenta de la empresa|impuestos|seguridad social|hipoteca|tarjeta de crédito|bancaria|cobranza|recuperación)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Te pagamos el vuelo y lo devuelves trabajando los primeros meses.',
		'El pasaje y la visa se descuenta del sueldo.',
		'Trabajas hasta saldar la deuda.',
		'Te financiamos la operación y la devuelves con tu sueldo.',
		'La deuda se paga trabajando en el club.',
		'Yo pago el vuelo y luego me lo devuelves.',
		'El coyote se paga con el trabajo.',
		'Lo del pasaje me lo vas pagando: el pasaje lo vas pagando.',
		'La cama se va descontando de lo que ganes.',
		'El contratista adelanta a la familia y se salda en la cosecha.',
		'Se descuenta el vuelo de la primera quincena.',
		'El billete y la carta cuestan 5.500 y se devuelven trabajando.',
		'Lo del viaje me lo debe, de palabra.',
		'Debía más que cuando llegué a la palma.',
		'Comida y botas, todo apuntado al doble.',
		'La despensa la apunta el patrón.',
	],
	lookalikes: [
		'La empresa cubre vuelo y hotel, no se descuenta nada.',
		'Anticipo de nómina según convenio.',
		'Cliente paga hotel y dietas del rodaje.',
		'Gestor de cobranza para deuda bancaria: pagar a tiempo.',
		'Te reembolsamos el billete de tren con el primer sueldo.',
		'La cuota sindical se descuenta por nómina.',
		'Bono transporte: viaje al campo sin costo.',
		'El billete se devuelve en la taquilla.',
		'Apunta el doble de sillas para la función.',
		'La comida la apunta Marta en la lista de la fiesta.',
	],
};
