import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/travel-companion.ts. */
export const pack: RulePack = {
	patterns: [
		'(acompáñame|acompañarme|acompañar|viajar conmigo|viaja conmigo|compañera de viaje|acompañante de viaje|acompañante para viaje*) ..10 (pago|pagado|gastos|<money>|todo pagado|empresario|regalos|viaje)',
		'(busco|buscamos|se busca|solicito) ..3 (chica|señorita|joven|acompañante) ..6 (viajar|viaje|viajes|vacaciones|fin de semana) ..8 (todo pagado|pago|conmigo|empresario|gastos|<money>)',
		'(viajes|viajar|viaje) con (el|mi|su|tu) (jefe|patrón|empresario|director)',
	],
	unless: [
		'(mayores|ancianos|enfermera|cuidadora|guía|menores no acompañados|autocar|escolar|grupo|excursión|personaje)',
		'@warning',
		'(reuniones|ferias|clientes|contrato|proyectos)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Busco chica para viajar conmigo, todo pagado.',
		'Compañera de viaje para empresario, gastos y regalos.',
		'Acompáñame un fin de semana, pago 800 euros.',
		'Se busca señorita para viajes, pago por día.',
		'Secretaria joven, viajes con el jefe.',
	],
	lookalikes: [
		'Cuidadora para acompañar a mayores en viaje, pago por día.',
		'Guía para acompañar a grupo de turistas en viaje.',
		'Monitora de autocar escolar.',
		'Comercial con disponibilidad para viajar.',
		'Asistente de dirección: viajar con el director a ferias y reuniones.',
	],
};
