import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/we-arrange-everything.ts. */
export const pack: RulePack = {
	patterns: [
		'(nosotros|la empresa|la agencia|el jefe|mi jefe) ..2 (nos encargamos|se encarga|se encargará|cubrimos|cubre|pagamos|paga|arreglamos|arregla) ..1 todo',
		'(nos encargamos|me encargo|nos ocupamos) de ..1 (todo|lo demás|los papeles|los trámites|tu visa|tu pasaporte|tus documentos)',
		'(solo|únicamente|nada más) ..2 (tienes que|tenés que|debes|hay que|falta que) ..2 (viajar|subir|subirte|hacer la maleta|venir|embarcar|presentarte|subir al avión) ..10 (resto|demás|todo|nosotros|nuestra cuenta)',
		'(lo demás|el resto|todo lo demás) ..3 (corre por|nosotros|nuestra cuenta|lo ponemos|lo pagamos|lo vemos|nos encargamos)',
		'(con|tienes|tendrás|viajas con) ..1 (todo pago|todo pagado|todos los gastos pagados|todos los gastos pagos|gastos pagados)',
		'(no necesitas|no hace falta|no importa si no) ..2 (hablar|saber|dominas|hablas) ..3 (idioma|idiomas|inglés|otra lengua) ..10 (trabajo|puesto|vacante|viaj*|tuyo|pago)',
		'(te|le) (pagamos|damos|ponemos|sacamos|tramitamos) ..2 (pasaporte|visa|vuelo|boleto|pasaje) ..4 (pasaporte|visa|vuelo|boleto|pasaje|ropa|hotel)',
		'(te|le|les) (pagamos|ponemos|cubrimos|damos|pagan) ..2 (viaje|pasaje|pasajes|vuelo|boleto|billete) ..6 (papeles|visa|alojamiento|hospedaje|casa|comida|todo|trámites|documentos)',
	],
	unless: [
		'@lawful-abroad',
		'(boda|bodas|evento|eventos|invitados|cliente|clientes|huéspedes|seguro|impuestos|viaje de estudios|intercambio|rodaje|producción|vacaciones)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tú solo tienes que subir al avión, el resto corre por nuestra cuenta.',
		'La empresa se encarga de todo.',
		'No hace falta hablar inglés, el puesto es tuyo.',
		'Te sacamos el pasaporte y la visa, no pagas nada.',
		'Empleo en dólares con todo pago.',
		'Te pagamos el pasaje y los trámites, tú solo pon las ganas.',
	],
	lookalikes: [
		'La boda: nosotros nos encargamos de todo, catering y música.',
		'La empresa se encarga del permiso de trabajo según contrato de trabajo.',
		'La producción paga todo el transporte del rodaje.',
		'Nos ocupamos de todo el papeleo de tu seguro.',
	],
};
