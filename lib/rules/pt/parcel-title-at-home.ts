import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/parcel-title-at-home.ts. */
export const pack: RulePack = {
	patterns: [
		'(assistente|agente|gerente|inspetor|inspetora) de (encomendas|remessas|envios|reenvio|logística|qualidade) ..8 (em casa|home office|de casa|teletrabalho)',
		'(em casa|home office|de casa) ..8 (assistente|agente|gerente|inspetor|inspetora) de (encomendas|remessas|envios|reenvio|qualidade)',
		'(conferir|inspecionar|fotografar) ..4 (pacotes|encomendas|produtos) ..8 (em casa|sua casa)',
	],
	unless: ['(galpão|fábrica|planta|escritório|híbrido|graduação|armazém)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Assistente de remessas home office, R$ 4.000 por mês.',
		'Inspetora de qualidade em casa, sem experiência.',
		'De casa, agente de encomendas, meio período.',
		'Fotografar produtos em sua casa e subir no site.',
	],
	lookalikes: [
		'Inspetor de qualidade na fábrica, graduação em engenharia.',
		'Assistente de logística no galpão.',
		'Gerente de envios, escritório em Campinas.',
		'Entrega em casa com moto própria.',
	],
};
