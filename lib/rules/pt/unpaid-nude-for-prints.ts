import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/unpaid-nude-for-prints.ts. */
export const pack: RulePack = {
	patterns: [
		'(permuta|tfp|em troca de fotos|sem cachê|sem remuneração|não remunerado) ..12 (nu|nua|nudez|lingerie|topless|sensual|boudoir)',
		'(nu|nua|nudez|lingerie|topless|sensual|boudoir) ..12 (permuta|tfp|em troca de fotos|sem cachê|sem remuneração|não remunerado)',
	],
	unless: ['(belas artes|escola de desenho|sem nudez|não há nudez)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Modelo para nu artístico, permuta.',
		'Ensaio de lingerie em troca de fotos.',
		'Procuro moça para boudoir, sem cachê.',
		'Permuta: ensaio sensual em casa.',
	],
	lookalikes: [
		'Permuta de retratos no parque.',
		'Modelo vivo em escola de desenho, nu, 60 reais.',
		'Campanha de lingerie paga por agência.',
		'TFP de retrato, sem nudez.',
	],
};
