import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/paid-sports-trial.ts. */
export const pack: RulePack = {
	patterns: [
		'(teste|testes|peneira|peneiras|seletiva|seletivas|captação) ..12 (clube|europa|portugal|espanha|segunda|terceira|academia|base|série) ..14 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus|os pais pagam|família paga|taxa)',
		'(empresário|agente|olheiro) ..10 (teste|testes|clube|contrato) ..14 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus)',
		'(os pais|a família|o jogador|o atleta) ..2 (paga|pagam|banca|custeia|arca) ..6 (visto|hotel|teste|carta|passagem|hospedagem)',
		'(mudamos|arrumamos|baixamos|fazemos|muda se) ..2 (idade|certidão|bilhete de identidade)',
		'(meu filho|teu filho|seu filho|o menino|o garoto) ..16 (<number>|<money>) ..3 (levar|pra levar|para levar) ..6 (portugal|europa|clube|espanha|teste)',
		'(são|custa|cobra|é) ..2 (<number>|<money>) ..2 (pra levar|para levar|pra apresentar|para apresentar) ..6 (portugal|europa|clube|espanha|olheiro)',
	],
	unless: [
		'@safety-notice',
		'(grátis|gratuita|gratuitas|gratuito|mensalidade|torneio|clube paga|clube não cobra|idade mínima)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Teste num clube de Portugal, 1.500 euros.',
		'O empresário arruma contrato por 900 dólares.',
		'A família paga o visto e a carta do clube.',
		'A gente tem quem faça: mudamos a idade dele.',
		'Meu filho tem talento, custa 2 mil levar a Portugal.',
		'São 2.000 pra levar a Portugal.',
	],
	lookalikes: [
		'Peneira do clube no sábado, é gratuita.',
		'A escolinha tem mensalidade de 90 reais.',
		'O clube paga o hotel dos jogadores.',
		'Teste de som às quatro.',
		'Leva o menino ao jogo sábado.',
	],
};
