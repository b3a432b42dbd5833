import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/nude-photos-asked.ts. */
export const pack: RulePack = {
	patterns: [
		'@pictures ..4 @undress',
		'(mánda*|enví*|envía*|pása*|manda*|hazme|necesito) ..6 @undress',
		'(medidas|copa|talla) ..6 (sin ropa|ropa interior|desnud*|lencería)',
		'(desnudo|desnuda|topless) ..6 (prueba|casting|filtro|requisito|obligatorio)',
		'(video|vídeo|foto|fotos|grabar|graba) ..4 (niña|hija|nena|hijo|niño|peque|bebé|menor) ..6 (traje de baño|bañador|bikini|ropa interior|calzoncillos)',
		'(niña|hija|nena|hijo|niño|peque|bebé|menor) ..16 (video|vídeo|foto|fotos|grabar|graba) ..6 (traje de baño|bañador|bikini|ropa interior|calzoncillos)',
	],
	unless: [
		'(no se pide|no pedimos|sin desnudos|no hay desnudos|no contiene|no enviar|marca de lencería|tienda de lencería|escena|intimidad|set cerrado|pintura|bellas artes|dibujo|guion)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Para el primer filtro mándame fotos en ropa interior.',
		'Envía un vídeo sin ropa para valorar si encajas.',
		'Necesito fotos íntimas de frente y espalda.',
		'Pásame tus medidas y una imagen en tanga.',
		'Manda un video de tu hija en traje de baño para el director.',
	],
	lookalikes: [
		'El proyecto no contiene escenas íntimas; no pedimos desnudos.',
		'Nunca envíes fotos íntimas a un reclutador.',
		'Casting para marca de lencería con agencia; polaroids con vaqueros.',
		'Modelo para clases de dibujo en bellas artes, desnudo, tarifa por hora.',
		'Manda dos fotos de cara y cuerpo entero con ropa cómoda.',
		'La niña olvidó el traje de baño en la piscina, hay fotos de la fiesta en la web.',
	],
};
