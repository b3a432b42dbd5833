import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/car-wrap-ad.ts. */
export const pack: RulePack = {
	patterns: [
		'(rotular|rotulamos|rotulado|vinil|vinilo|calcomanía|calcomanías|pegatina|forrar|forramos|ploteo|publicidad|anuncio|logo) ..5 (tu|su|propio) ..1 (coche|carro|auto|vehículo|moto|camioneta) ..16 (<money>|<number>|semana|semanales|cheque|talón|ganas|gana|pagamos)',
		'(gana|ganas|recibe|te pagamos|pagamos|<money>|<number> euros) ..14 (tu|su) (coche|carro|auto|vehículo|moto|camioneta) (rotulado|rotulada|forrado|forrada|con publicidad|con nuestra publicidad|con un anuncio|con el logo|con nuestro logo|con calcomanías)',
		'(instalador|técnico|rotulista) ..1 (del|de) (vinilo|vinil|rotulado|calcomanía|calcomanías)',
		'(sticker|calcomanía|calcomanías|vinil|vinilo|pegatina) ..6 (tu|su) (coche|carro|auto|moto|camioneta) ..10 (cobra|cobras|gana|ganas|cada semana|semanal|semanales)',
		'(al del|del|el del|de la) (sticker|vinil|vinilo|calcomanía|pegatina) ..8 (parte|transfieres|le pagas|le envías|bizum)',
		'(cheque|talón) ..10 (sticker|vinil|vinilo|calcomanía|pegatina|rotulado)',
	],
	unless: [
		'@safety-notice',
		'(taller|empresa de rotulación|con experiencia|furgoneta de empresa|vehículo de empresa|aprendiz|jornada|presupuesto|factura)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ponemos publicidad en tu coche y ganas 300 por semana.',
		'Gana 400 euros a la semana por llevar tu coche rotulado con una bebida.',
		'Le haces un bizum al instalador del vinilo.',
		'Un vinilo en su carro y le pagamos 250 dólares semanales.',
		'Ponle un sticker de refresco a tu moto y cobra cada semana.',
		'Al del sticker le transfieres su parte.',
		'Primero llega el cheque y luego el vinil.',
	],
	lookalikes: [
		'Empresa de rotulación busca instalador de vinilo con experiencia.',
		'Taller: el instalador del vinilo termina tu coche el jueves, factura aparte.',
		'Conduces la furgoneta de empresa con nuestro logo.',
		'Lavo tu coche por 10 euros.',
		'Ponle el sticker nuevo a la moto del reparto.',
	],
};
