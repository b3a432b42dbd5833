import type { Negation } from './negation-words.ts';

/** Spanish. */
export const NEGATION_ES: Negation = {
	nouns: ['(sin|ningún|ninguna|ninguno|cero|ni)', '(libre|exento|exenta) de', '(en vez|en lugar|falta) de'],
	verbs: ['(no|nunca|jamás|tampoco|nadie|ninguno|evita|evite)', 'nunca jamás'],
	inert: [
		'no (solo|solamente|únicamente)',
		'no (dudes|dude|duden|importa|importan|obstante|olvides|olvide|esperes|espere|tardes|pierdas|pierda)',
		'no [te|se|lo|la|le] (lo|la|te|preocupes|preocupe|pierdas|pierda|arrepentirás|pienses|dejes|deje)',
		'no (necesitas|necesita|hace falta|se requiere|se necesita|requiere|es necesario|es necesaria|precisa) ..1 (experiencia|estudios|inglés|idiomas|título|titulación|entrevista|visa|papeles|contrato)',
		'sin (duda|dudas|falta|demora|compromiso|experiencia|estudios|idioma|idiomas|inglés|título|hijos|pareja|tabú|tabúes|problema|problemas|límite|límites)',
		'(con|de) o sin',
		'(por qué|porque) no',
		'no (más|menos|antes|después) (de|que|tarde)',
		'no (reembolsable|reembolsables|retornable)',
		'(sin|no hay) (devolución|devoluciones|reembolso)',
		'nada (más|mas)',
		'(si|o) no',
		'no (es|somos) [una|un|ninguna] (estafa|fraude|broma|timo|engaño)',
	],
	breaks: [
		'(pero|sino|excepto|salvo|aunque|porque|si|entonces|mientras|además|luego|cuando|hasta)',
		'(solo|solamente|únicamente|simplemente|favor|después|antes|así|apenas)',
		'(y|e) (debes|debe|tienes|tiene|tenés|hay|paga|pague|envía|envíe|manda|te|se|nos|luego|puedes|gana|ganas)',
	],
	nounBreaks: [
		'(es|son|será|serán|está|están|fue|hay|puede|puedes|debe|debes|deberás|tiene|tienes|tenés|quieres|necesitas)',
		'(te|se|nos|le|yo|tú|usted|nosotros|ellos|ella|que)',
		'(paga|pague|pagamos|pagar|envía|envíe|enviar|manda|mande|mandar|escribe|llama|contacta|deposita|depositar)',
		'(transfiere|compra|gana|ganas|empieza|empiezas|trabaja|trabajas|viaja|viajas|ven|trae|abre|descarga|ofrecemos)',
	],
	lists: ['(o|u|ni)'],
	restarts: [
		'(tú|te|usted|se|le|nos|nosotros|yo|él|ella|ellos|esto|eso|todo|solo|pero|así|entonces|luego|después|por)',
		'(envía|envíe|manda|mande|paga|pague|escribe|llama|ven|deposita|tienes|tienen|hay|es|son)',
	],
	after: [
		'no [se|te|le] (requiere|requieren|cobra|cobran|cobramos|pide|piden|pedimos|necesita|exige|aplica|aplican|existe|existen|paga|descuenta|permite|acepta)',
		'no (es|son|será|serán|está|están) (necesario|necesaria|necesarios|necesarias|obligatorio|obligatoria|requerido|requerida|requisito|incluido)',
		'(es|son|está|están|queda|quedan|será|serán) [totalmente|completamente|estrictamente] (gratis|gratuito|gratuita|prohibido|prohibida|prohibidos|prohibidas|ilegal|ilegales|opcional|opcionales|delito)',
	],
	labels: ['(no|ninguno|ninguna|gratis|gratuito|gratuita|cero|0)', 'sin (costo|coste|cargo)'],
	cancels: ['sin'],
};
