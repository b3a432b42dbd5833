import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/nude-photos-asked.ts. */
export const pack: RulePack = {
	patterns: [
		'@pictures ..4 @undress',
		'(mand*|envi*|grav*|preciso) ..6 @undress',
		'(medidas|busto) ..6 (sem roupa|nua|lingerie|calcinha)',
		'(nudez|nua|topless) ..6 (teste|casting|requisito|obrigatória|obrigatório)',
		'(vídeo|foto|fotos|gravar|grave) ..4 (filha|menina|filho|criança|bebê|garotinha) ..6 (maiô|biquíni|roupa íntima|calcinha|cueca|fato de banho)',
		'(filha|menina|filho|criança|bebê|garotinha) ..16 (vídeo|foto|fotos|gravar|grave) ..6 (maiô|biquíni|roupa íntima|calcinha|cueca|fato de banho)',
	],
	unless: [
		'(não pedimos|não é necessário|não envie|sem nudez|não há nudez|não contém|marca de lingerie|loja de lingerie|cena|intimidade|set fechado|pintura|belas artes|desenho|roteiro)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Manda fotos de lingerie, frente e costas.',
		'Envie um vídeo sem roupa para avaliação.',
		'Preciso de fotos íntimas para o cliente.',
		'Passe suas medidas, busto e foto de calcinha.',
		'Manda um vídeo da sua filha de maiô pro diretor.',
	],
	lookalikes: [
		'Nunca envie fotos íntimas a um desconhecido.',
		'Não há nudez nem cenas íntimas no filme.',
		'Fotos simples de rosto e corpo inteiro, jeans e camiseta.',
		'Modelo vivo para aula de desenho em belas artes, nu, 60 reais a hora.',
		'A menina esqueceu o maiô na piscina.',
	],
};
