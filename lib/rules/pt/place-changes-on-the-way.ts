import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/place-changes-on-the-way.ts. */
export const pack: RulePack = {
	patterns: [
		'(quando chegar|quando chegares|ao chegar|chegando lá|na chegada|já lá) ..8 (troca|trocam|muda|mudam|te dão outro|assina outro|assinas outro|dão outro) ..3 (contrato|salário|trabalho|patrão|empregador)',
		'(contrato|papel|carta) ..4 (é|era|foi) ..1 (só|apenas|somente) (para|pra) (a embaixada|o consulado|imigração|a imigração|o visto|o aeroporto)',
		'(não era|não tinha) ..2 (hotel|restaurante|salão|loja|escritório|fábrica|família) ..3 (era|só|mas) ..4 (boate|bordel|clube|casa de alterne|cabaré|cassino|casino)',
		'(disseram|disse|dizia|diziam|prometeram|prometeu|ofereceram) ..14 (e era|mas era|mas nos|mas me|e me levaram|e nos levaram|já não falava|já ninguém falava) ..6 (boate|bordel|zona|cabaré|camboja|mianmar|fronteira|quarto trancado|restaurante)',
		'(já não falava|já ninguém falava|ninguém mais falava|não se falava mais) (em|no|de|do) (restaurante|hotel|salão|emprego|trabalho|loja)',
		'(de lá|depois|daí) ..3 (te|vos|vocês|nos) ..1 (atravessam|passam|levam|cruzam) ..4 (fronteira|mianmar|camboja|laos)',
		'(quando aterrissar|quando aterrares|quando chegar|quando chegares|lá) ..4 (outro|segundo|novo) contrato',
		'(outro|segundo) contrato ..4 (menos salário|que vale|de verdade|o bom|em outra língua)',
	],
	unless: ['@safety-notice', '(gravação|ensaio|filmagem|cena|filme|sala|portão|plataforma)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Quando chegares dão outro contrato.',
		'A carta era só para o consulado.',
		'Não era um restaurante, era uma boate.',
		'Prometeram um hotel mas nos levaram para a zona.',
		'O homem já não falava em restaurante.',
		'Depois te levam pela fronteira.',
		'Quando aterrissar tem outro contrato.',
		'É outro contrato, menos salário.',
	],
	lookalikes: [
		'Quando chegar troca o dinheiro no aeroporto.',
		'Já não é o restaurante de antes, é melhor.',
		'A gravação mudou de sala ao chegar a equipe.',
		'Disseram que ia chover, mas não.',
		'O contrato é de seis meses.',
		'Quando aterrissar o Marcos espera com a placa.',
	],
};
