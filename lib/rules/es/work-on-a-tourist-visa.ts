import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/work-on-a-tourist-visa.ts. */
export const pack: RulePack = {
	patterns: [
		'(trabaj*|entrar|viajas|viajar|entras|entra) ..4 (con visa de turista|como turista|con visado de turista|de turista)',
		'(visa de turista|visado de turista|como turista) ..10 (trabaj*|después|allá|luego|cambiamos)',
		'(si te preguntan|si preguntan|si te pregunta) ..8 (di|diles|dices|contesta|vas) ..5 (turismo|turista|vacaciones|visita|familia|amigo|paseo)',
		'(migración|aeropuerto|frontera|aduana) ..8 (di|diles|dices|decir) ..6 (turismo|turista|vacaciones|visita|paseo)',
		'(frontera|migración|aeropuerto|control|consulado|embajada|aduana) ..3 (diga|digan|di|dices|contesten|contesta|conteste|responde|respondan|decís) ..2 que ..2 (viene|vienes|vienen|vas|van|va|no|es|eres|son|conoc*|turis*)',
		'(dólares|euros|dinero|plata|bolsa) ..8 (prestaremos|prestamos|prestan|para mostrar) ..10 (recogen|devuelves|devuelve|regresas|salida)',
		'(migración|frontera|aduana|aeropuerto|embajada) ..4 (eres|somos|tú eres|vas a ser) ..3 (esposa|esposo|novia|novio|pareja|novios|esposos|sobrina|hija|primo|prima)',
		'(luna de miel|somos novios|somos pareja|somos esposos) ..10 (no hables|hablo yo|migración|frontera|preguntan)',
	],
	unless: ['(prohibido|no se puede|ilegal|vacaciones pagadas|guía|no puedes)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Viajas como turista y allá arreglamos los papeles.',
		'Si te preguntan en migración, di que vas de vacaciones.',
		'Entras con visa de turista y empiezas a trabajar.',
		'En el aeropuerto dices que vas de paseo.',
		'En la frontera diga que viene a conocer la catedral.',
		'Lleve en la mano los 1.000 euros que le prestaremos, se los recogen a la salida.',
		'En migración tú eres mi esposa.',
		'Vamos de luna de miel, no hables.',
	],
	lookalikes: [
		'No se puede trabajar con visa de turista: es ilegal.',
		'Guía para turistas con inglés.',
		'Vacaciones pagadas de 22 días.',
		'Requisito: visado de trabajo en vigor.',
		'En migración muestren la carta de invitación del festival y la reserva.',
		'En la frontera muestra tu visa de trabajo.',
	],
};
