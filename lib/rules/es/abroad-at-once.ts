import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/abroad-at-once.ts. */
export const pack: RulePack = {
	patterns: [
		'(viajas|viajar|viaja|sales|salida|salidas|vuelas|partida) ..3 (mañana|esta semana|la próxima semana|próxima semana|ya|inmediata|inmediato|de inmediato|en <number> días|este fin de semana) ..12 (@travel-cost|@far-place|@women)',
		'(@travel-cost|@far-place) ..12 (viajas|sales|salida|vuelas|partes) ..3 (mañana|esta semana|la próxima semana|próxima semana|ya|inmediata|de inmediato|en <number> días)',
		'(vuelo|boleto|pasaje|visa|billete) ..4 (listo|comprado|incluido|incluidos|pagado|pagados|pago|pagos|gratis|cubierto|cubiertos) ..10 (sin experiencia|chicas|señoritas|mañana|inmediat*|esta semana|alojamiento|hospedaje|vivienda)',
		'(urge|urgen|urgente) ..4 @women ..4 (viajar|viaje|viajar mañana|salida)',
		'(trabaja|trabajo|trabajar|empleo) en (el extranjero|el exterior|@far-place) ..12 (sin experiencia|todo pagado|todo pago|sin idioma|sin inglés|inmediat*|urgente)',
		'(tramitamos|arreglamos|conseguimos|gestionamos) ..4 (visa|pasaporte|papeles|documentos|permiso) ..10 (viajas|inmediato|rápido|rápida|garantizad*|semana)',
		'(visa|visado|boleto|pasaje|vuelo) (gratis|pagado|pagada|incluido|incluida) ..10 (salida inmediata|salidas inmediatas|inmediato|viaje inmediato|dólares|euros)',
	],
	unless: [
		'@lawful-abroad',
		'(rodaje|grabación|elenco|compañía de|gira|festival|congreso|vacaciones|luna de miel|turoperador|reembols*)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Chicas para Dubái sin experiencia ni inglés, vuelo incluido, alojamiento.',
		'Te tramitamos visa y pasaporte rápido, viajas la próxima semana.',
		'Urge señoritas para viajar mañana.',
		'Trabaja en el extranjero, 3.000 dólares, todo pagado.',
		'Boleto pagado y salida inmediata a Turquía.',
		'Empleada doméstica en Catar, visa gratis, no cobramos nada, salida inmediata.',
	],
	lookalikes: [
		'Programa EURES: camarero en Alemania, sin experiencia, contrato registrado.',
		'El rodaje sale de viaje mañana a Italia, vuelos incluidos.',
		'Enfermera en el exterior con título homologado.',
		'Oferta de vacaciones: vuelo y hotel incluidos, salida mañana.',
	],
};
