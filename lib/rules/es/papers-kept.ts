import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/papers-kept.ts. */
export const pack: RulePack = {
	patterns: [
		'(entreg*|deja*|dejar|das|dejas) ..4 (pasaporte|pasaportes|documentos originales|dni original|documentación original|tus papeles|tus documentos)',
		'(guard*|reten*|custodi*|resguard*|nos quedamos) ..5 (pasaporte|pasaportes|tus documentos|tu dni|tus papeles|documentos originales)',
		'(pasaporte|pasaportes|documentos|tu dni|tus papeles) ..6 (guardamos|guardan|guarda|retenido|retiene|custodia|resguardo|queda en|quedan en|se queda en|en garantía|hasta que termine*|hasta que pagues|hasta el final)',
		'(pasaporte|documento|documentos|dni) ..4 (como|en) (garantía|prenda|depósito)',
		'(enví*|manda*|envía*) ..3 (pasaporte original|documentos originales)',
		'(pasaporte|dni|documentos|cédula) ..4 (queda|quedan|lo tiene|los tiene|lo guarda|los guarda) ..2 (encargado|encargada|jefe|jefa|dueño|dueña|patrón|señora|agencia|oficina|administración)',
		'(pasaporte|dni|documentos|cédula) ..6 (devolvemos|devuelven|devuelve|devueltos|recuperas) ..6 (meses|final|terminar|termines|contrato|temporada)',
		'te (guarda|guardan|guardamos|guardaremos) ..1 (los papeles|los documentos|el pasaporte|la cédula|el dni)',
	],
	unless: [
		'(copia|fotocopia|visita al consulado|sala de espera|vigente|en vigor|archivo|mismo día|acuse de recibo|en el hotel|mostrador|recepción)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Al llegar entregas el pasaporte en la oficina, te lo guardamos por seguridad.',
		'Tu pasaporte queda en la agencia hasta que termines el contrato.',
		'Dejas los documentos originales como garantía.',
		'El jefe guarda los pasaportes.',
		'El pasaporte se queda con el encargado mientras dure el trabajo.',
		'Los documentos te los devolvemos al terminar la temporada.',
		'La señora te guarda los papeles.',
	],
	lookalikes: [
		'Requisito: pasaporte vigente y visado de trabajo.',
		'Nunca entregues tu pasaporte a un empleador.',
		'Lleva copia del pasaporte para el contrato.',
		'Entrega del coche: deja tu permiso en el mostrador.',
		'Auxiliar para archivo: guardar y ordenar documentos.',
	],
};
