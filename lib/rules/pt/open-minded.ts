import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/open-minded.ts. */
export const pack: RulePack = {
	patterns: [
		'(mente aberta|sem frescura|sem tabu|sem tabus|desinibida|desinibidas|liberal|liberais|sem limites) ..10 (menina*|garota*|mulheres|modelo*|trabalh*|ganh*|<money>|vaga*|ensaio|massagista|hostess)',
		'(menina*|garota*|mulher|mulheres|modelo*|massagista*|hostess|moças) ..8 (mente aberta|sem frescura|sem tabu|sem tabus|desinibida|desinibidas|liberal|liberais|sem limites)',
		'(quanto mais) ..4 (disposta|longe|ousada|aberta|fizer) ..4 (ganha|pagamos|paga|recebe)',
		'(cabeça aberta|mente aberta|sem vergonha) ..10 (menina*|garota*|modelo*|viagens|ganhos|moças)',
		'(modelo*|garotas|meninas|moças|recepcionistas) ..8 (cabeça aberta|pouco conservadora*)',
		'(massagem|massagens|garotas|moças|meninas|acompanhante|clientes) ..10 (discrição|discreta|discretas|sigilo total)',
		'(menina|moça|mulher|garota|empregada|assistente) ..6 (carinhosa|safada|fogosa|submissa)',
	],
	unless: [
		'(profissional liberal|profissionais liberais|arte|debate|empresa inclusiva|papel|personagem|aprender|novas ideias|equipe)',
		'@warning',
		'(babá|crianças|avó|idosos|creche)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Garotas de mente aberta, pagamento na noite.',
		'Modelo sem frescura para ensaio.',
		'Quanto mais ousada, mais ganha.',
		'Procura-se massagista desinibida.',
		'Meninas de cabeça aberta para viagens.',
		'Moças para massagem, sigilo total.',
		'Assistente carinhosa para senhor sozinho.',
	],
	lookalikes: [
		'Equipe com mente aberta e vontade de aprender.',
		'Advogada, profissional liberal; mulher ou homem.',
		'Personagem: uma garota sem tabus que viaja.',
		'Modelos de todos os tamanhos para catálogo.',
		'Faxina com discrição e referências.',
		'Babá carinhosa para duas crianças, moça com referências.',
	],
};
