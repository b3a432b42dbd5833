import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/must-buy-photos.ts. */
export const pack: RulePack = {
	patterns: [
		'(book|portafolio|composite|videobook|sesión de fotos|sesión fotográfica) ..6 (obligatorio|obligatoria|a tu cargo|tiene un costo|tiene un coste|cuesta|debes pagar|hay que pagar|tienes que pagar)',
		'(sin|necesitas) [el|un|tu] (book|portafolio|composite) ..8 (<money>|no podemos presentarte|no podemos representarte|pagar)',
		'(nuestro|nuestra) (fotógrafo|fotógrafa|estudio) ..8 (<money>|pagar|coste|costo|obligatori*)',
		'(fotógrafo|estudio) (de la agencia|asociado|oficial) ..8 (<money>|pagar|coste|costo|obligatori*)',
		'(invertir|inversión) en (tu|su) (book|imagen|carrera)',
		'(paquete|pack) (de fotos|fotográfico|profesional|premium|de modelo) ..6 (<money>|meses|mensualidades|cuotas|pagar)',
		'@pay-out ..3 (book|portafolio|composite|polas|sesión)',
		'(<money>|<number>) ..3 (para|por) ..2 (book|test de fotos|sesión de fotos|prueba de fotos)',
		'(fotos|sesión|sesión de fotos|book|portafolio) ..4 (por tu cuenta|a tu cargo|por su cuenta|corre por tu cuenta|corren por tu cuenta)',
		'(cubrir|cubre|cubra|cubres|pagar|paga) ..2 (costo|coste|gasto|gastos) de ..1 (fotos|sesión|book|portafolio)',
		'(book|composite|videobook|carpeta|portafolio|polas) ..6 (<money>|<number>) ..8 (recuperas|recuperás|lo pagas|lo pagás|primer trabajo|primera campaña|financiar|cuotas|a plazos)',
		'(falta|faltan|queda|solo queda) ..3 (book|composite|carpeta|videobook|portafolio) ..8 (<money>|cuesta|vale)',
		'sin (book|composite|videobook|portafolio|carpeta) ..1 (no hay trabajo|no entras|no te ven|no abre|no abren|nadie te|no trabajas|no te llaman)',
		'(<money>|<number> soles|<number> euros|<number> pesos) (del|por el|de) (catálogo|book|composite|videobook)',
		'(book|composite|videobook|portafolio) ..8 (te lo dejo|queda|lo dejo) ..2 (en <money>|en <number>|a <money>|a <number>)',
		'(vestuario|maquilladora|maquillaje|fotógrafo|estilista) ..6 (se abonan|se abona|se paga aparte|lo pagan los papás|a cargo de los padres|por cuenta de los papás)',
		'(niña|niño|peque|hija|hijo|bebé) ..10 catálogo ..14 (abonan|pagan|cuesta|a cargo)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(no es necesario|no hace falta|no necesitas|no pedimos) ..4 (book|portafolio|sesión|composite)',
		'(book|sesión|fotos|portafolio) ..4 (gratis|regalo|incluido|incluida|de regalo)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Para entrar en la agencia el book es obligatorio y cuesta 380 €.',
		'Nuestro fotógrafo te hace las fotos, son 2.500 pesos.',
		'Sin book no podemos presentarte a los clientes.',
		'Hay que invertir en tu imagen si quieres trabajar de modelo.',
		'Paquete profesional de modelo en tres mensualidades.',
		'Solo pagas el book y entras.',
		'La sesión de fotos corre por tu cuenta.',
		'Si cubre el costo de las fotos entra en la agencia.',
		'El videobook son 250 € y lo recuperas con el primer trabajo.',
		'Solo falta el composite, vale 300.',
		'Sin book no hay trabajo, reina.',
		'Exclusividad y 1.100 soles del catálogo.',
		'El book hoy te lo dejo en 180.',
		'El vestuario y la maquilladora se abonan, son 190.',
		'Tu niña sale en el catálogo y solo pagan la sesión.',
	],
	lookalikes: [
		'No es necesario book profesional, valen fotos del móvil.',
		'Regalamos la sesión de fotos a los modelos elegidos, sin coste.',
		'Fotógrafo busca modelo para intercambio, book gratis.',
		'Envía dos fotos naturales y tu estatura.',
		'Nunca pagues un book para entrar en una agencia.',
		'Falta el book de prensa en la mesa 3.',
		'Trae tu composite si lo tienes; si no, te tomamos una polaroid.',
		'Te dejo el catálogo en la recepción.',
		'Sin book también te vemos.',
		'Vestuario y maquillaje los pone la producción.',
	],
};
