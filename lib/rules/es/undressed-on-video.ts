import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/undressed-on-video.ts. */
export const pack: RulePack = {
	patterns: [
		'(videollamada|video llamada|webcam|cámara|zoom|skype|video) ..10 (sin ropa|ropa interior|desnud*|te quitas|quítate|quitarte|lencería|topless|bikini)',
		'(quitarte|quítate|quitarse|te quitas|desvístete|desnúdate|levántate) ..4 (ropa|blusa|camiseta|playera|sujetador|sostén|falda|pantalón)',
		'(ver|valorar|comprobar|evaluar) ..3 (tu cuerpo|tus curvas|tus marcas) ..8 (ropa interior|sin ropa|videollamada|lencería|bikini)',
		'(bikini|lencería|ropa interior|sin ropa|topless|traje de baño) ..4 (por|en|vía) ..1 (videollamada|video llamada|webcam|zoom|skype|cámara)',
	],
	unless: [
		'(vestuario|cambio de ropa|escena|set cerrado|intimidad|médico|médica|zapatos|abrigo)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Hacemos videollamada y te quitas la blusa.',
		'Por Zoom tengo que ver tu cuerpo en ropa interior.',
		'Quítate la ropa delante de la cámara, es normal.',
		'Es para evaluar tus curvas en bikini.',
		'La prueba es en bikini por videollamada.',
	],
	lookalikes: [
		'Entrevista por videollamada con recursos humanos.',
		'Nunca te desnudes en una videollamada de casting: no aceptes quitarte la ropa.',
		'Cambio de ropa entre escenas en camerino.',
		'Prueba de vídeo con un texto de un minuto.',
	],
};
