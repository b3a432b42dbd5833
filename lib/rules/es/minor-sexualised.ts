import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/minor-sexualised.ts. */
export const pack: RulePack = {
	patterns: [
		'(chica|chicas|modelo|modelos|jovencita|jovencitas|niña|niñas|adolescente|adolescentes|colegiala|colegialas) ..6 (16|17|15|14|menor de edad|menores de edad|colegiala|colegialas) ..8 (lencería|bikini|sexy|sensual|traje de baño|ropa interior|topless)',
		'(lencería|bikini|sexy|sensual|ropa interior) ..8 (niña|niñas|adolescente|adolescentes|colegiala|colegialas|menor de edad|menores)',
		'(aspecto|cara|apariencia|que parezca|que parezcan|pinta) ..2 (de niña|de colegiala|niña|menor|menores|aniñada)',
		'(lolita|lolitas|recién cumplidos los 18|18 recién cumplidos)',
	],
	unless: [
		'(natación|tienda|ropa infantil|denuncia|prevención|catálogo infantil|novela|nabokov|prohibido|moda infantil|pediatra)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Modelos de 16 años en bikini para catálogo privado.',
		'Chicas con aspecto de colegiala para video.',
		'Sesión sensual con adolescentes.',
		'Buscamos modelo con 18 recién cumplidos.',
	],
	lookalikes: [
		'Tienda de ropa infantil busca dependienta.',
		'Club de natación para niñas y adolescentes.',
		'Casting infantil: niñas de 6 a 9 años con sus padres.',
		'Casting de una novela sobre una adolescente en los años sesenta, con vestido de época.',
	],
};
