import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/abroad-at-once.ts. */
export const pack: RulePack = {
	patterns: [
		'(embarque|embarca|viaja|viajar|viagem|saída|partida) ..3 (amanhã|esta semana|na semana|próxima semana|já|imediato|imediata|urgente|rápido|em <number> dias)',
		'(passagem|passagens|visto|voo|bilhete) ..4 (paga|pagas|pago|grátis|inclusa|inclusas|comprada|pronto|por nossa conta) ..12 (sem experiência|meninas|garotas|amanhã|imediat*|semana|hospedagem|alojamento|salário)',
		'(trabalhe|trabalho|trabalhar|emprego) (no exterior|no estrangeiro|fora do brasil|em dubai|na europa|na ásia|na turquia|em outro país) ..12 (sem experiência|tudo pago|sem inglês|imediat*|urgente|<money>)',
		'(tiramos|conseguimos|resolvemos|providenciamos|tratamos) ..4 (visto|passaporte|documentos|documentação) ..10 (embarque|viagem|rápido|garantid*|semana)',
		'(visto|passagem|voo) (grátis|pago|paga|incluso|inclusa) ..10 (saída imediata|embarque imediato|imediato|dólares|euros)',
	],
	unless: [
		'@lawful-abroad',
		'(gravação|filmagem|elenco|companhia|turnê|festival|congresso|férias|lua de mel|pacote|reembols*|mercadoria|carga|navio)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Meninas para Dubai, embarque na semana.',
		'Passagem paga, sem experiência, salário alto.',
		'Trabalhe no exterior, tudo pago.',
		'Providenciamos passaporte e visto, embarque rápido.',
		'Doméstica no Catar, visto grátis, não cobramos nada, embarque imediato.',
	],
	lookalikes: [
		'Intercâmbio com trabalho no exterior, sem experiência, agência credenciada.',
		'Enfermeiro em Portugal com diploma reconhecido, embarque imediato.',
		'Pacote de férias: passagem paga e hospedagem, saída amanhã.',
		'A companhia viaja amanhã em turnê.',
	],
};
