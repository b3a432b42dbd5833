import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/adult-content-hidden.ts. */
export const pack: RulePack = {
	patterns: [
		'(modelo|modelos|chica|chicas|estudio) (webcam|web cam|de webcam)',
		'(onlyfans|only fans|fansly|camgirl|camgirls|videochat) ..8 (modelo*|chica*|gana*|ingresos|contenido|agencia|trabaj*|<money>|señorita*)',
		'(modelo*|chica*|gana*|ingresos|agencia|trabaj*|señorita*) ..8 (onlyfans|only fans|fansly|camgirl|camgirls|videochat)',
		'(contenido|videos|vídeos|película|películas) (adulto|adultos|para adultos|porno|erótico|eróticos|xxx|triple x)',
		'(video|vídeo|fotos|película) ..8 (nadie|solo) ..3 (verá|va a ver|extranjero|otro país|cliente privado|colección privada)',
	],
	unless: [
		'(psicólogo|prevención|denuncia|no es contenido|sin contenido|filtrar|moderador|moderación)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Modelo webcam sin experiencia, alojamiento.',
		'Gana dinero en OnlyFans con nuestra agencia.',
		'Las fotos nadie las verá, son para un cliente privado.',
		'Actrices para contenido para adultos, pago en el día.',
	],
	lookalikes: [
		'Moderador de redes: filtrar contenido para adultos.',
		'Modelo para catálogo de ropa deportiva.',
		'Técnico de webcam y videoconferencia.',
		'Película para todos los públicos.',
	],
};
