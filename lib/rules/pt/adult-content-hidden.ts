import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/adult-content-hidden.ts. */
export const pack: RulePack = {
	patterns: [
		'(modelo|modelos|camgirl|camgirls|meninas) ..2 (webcam|de webcam|cam|camming|virtual)',
		'(onlyfans|only fans|privacy|camgirl|camgirls|fansly) ..8 (modelo*|menina*|ganh*|renda|conteúdo|agência|trabalh*|<money>|garota*)',
		'(modelo*|menina*|garota*|ganh*|agência|trabalh*) ..8 (onlyfans|only fans|fansly|camgirl|camgirls)',
		'(conteúdo|vídeos|filme|filmes) (adulto|adultos|para adultos|erótico|eróticos|pornô|18)',
		'(vídeo|vídeos|fotos|filme) ..8 (ninguém|só) ..3 (vai ver|verá|exterior|outro país|cliente particular|coleção particular)',
	],
	unless: [
		'(psicólogo|prevenção|denúncia|não é conteúdo|sem conteúdo|moderador|moderação|política de privacidade|privacy policy)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Modelo webcam, ganhe em dólar.',
		'Nossa agência cuida do seu OnlyFans, meninas ganham bem.',
		'As fotos ninguém vai ver, são de um cliente particular.',
		'Atrizes para conteúdo adulto, pagamento no dia.',
	],
	lookalikes: [
		'Moderador de redes: filtrar conteúdo adulto.',
		'Modelo para catálogo esportivo.',
		'Técnico de webcam e videoconferência.',
		'Filme livre para todos os públicos.',
	],
};
