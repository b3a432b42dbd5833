import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/scam-compound-job.ts. */
export const pack: RulePack = {
	patterns: [
		'(camboya|myanmar|birmania|laos|tailandia|mae sot|myawaddy) ..12 (call center|atención al cliente|servicio al cliente|chat|operador*|tecleador*|data entry|redes sociales|casino*|cripto*|ventas en línea)',
		'(call center|atención al cliente|operador*|marketing|soporte|ventas en línea|programador*|modelo para chat) ..10 (camboya|myanmar|birmania|laos|tailandia|mae sot)',
		'(sudeste asiático) ..12 (call center|atención al cliente|chat|operador*|casino*|sin experiencia|pasaje|vuelo)',
	],
	unless: [
		'(vacaciones|turoperador*|turista|turistas|agencia de viajes|remoto|desde españa|desde casa|rescatad*|víctimas|ong|embajada)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Atención al cliente en Camboya, 2.500 dólares, vuelo incluido.',
		'Operadores de chat para empresa en Laos.',
		'Trabajo de ventas en línea en Myanmar, alojamiento.',
		'Call center en Tailandia busca hispanohablantes.',
	],
	lookalikes: [
		'Call center en Málaga, contrato indefinido.',
		'Agencia de viajes: atención al cliente para destinos como Tailandia.',
		'ONG en Camboya busca responsable de redes sociales.',
		'Rescatadas doce víctimas en un call center de Birmania.',
	],
};
