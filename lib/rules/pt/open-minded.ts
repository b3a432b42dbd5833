import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/open-minded.ts. */
export const pack: RulePack = {
	patterns: [
		'(mente aberta|sem frescura|sem tabu|sem tabus|desinibida|desinibidas|liberal|liberais|sem limites) ..10 (menina*|garota*|mulheres|modelo*|trabalh*|ganh*|<money>|vaga*|ensaio|massagista|hostess)',
		'(menina*|garota*|mulher|mulheres|modelo*|massagista*|hostess|moças) ..8 (mente aberta|sem frescura|sem tabu|sem tabus|desinibida|desinibidas|liberal|liberais|sem limites)',
		'(quanto mais) ..4 (disposta|longe|ousada|aberta|fizer) ..4 (ganha|pagamos|paga|recebe)',
	],
	unless: [
		'(profissional liberal|profissionais liberais|arte|debate|empresa inclusiva|papel|personagem|aprender|novas ideias|equipe)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Garotas de mente aberta, pagamento na noite.',
		'Modelo sem frescura para ensaio.',
		'Quanto mais ousada, mais ganha.',
		'Procura-se massagista desinibida.',
	],
	lookalikes: [
		'Equipe com mente aberta e vontade de aprender.',
		'Advogada, profissional liberal; mulher ou homem.',
		'Personagem: uma garota sem tabus que viaja.',
		'Modelos de todos os tamanhos para catálogo.',
	],
};
