import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/work-on-a-tourist-visa.ts. */
export const pack: RulePack = {
	patterns: [
		'(visto de turista|como turista) ..10 (trabalh*|depois|lá|troca|mudamos)',
		'(trabalh*|entra|entrar|viaja|viajar|embarca) ..4 (com visto de turista|como turista)',
		'(se perguntarem|se te perguntarem|se alguém perguntar) ..8 (diz|diga|fala|fale) ..5 (turismo|turista|férias|visita|passeio|família)',
		'(imigração|aeroporto|fronteira|alfândega) ..8 (diz|diga|fala|fale|dizer) ..6 (turismo|turista|férias|visita|passeio)',
		'(fronteira|imigração|aeroporto|consulado|embaixada|alfândega|controlo|controle) ..4 (diga|digam|diz|dizes|fala|fale|responda|responde) ..2 que ..2 (vem|vens|vêm|vai|vais|vão|não|é|és|são|conhec*|turis*)',
		'(chegas|chega|chegam|entras|entra) ..1 com visto de turista',
		'(dólares|euros|dinheiro) ..8 (emprestamos|emprestado|emprestados|para mostrar|pra mostrar) ..10 (devolve|devolves|recolhem|saída)',
		'(imigração|fronteira|alfândega|aeroporto|embaixada) ..4 (você é|tu és|somos|a gente é) ..3 (esposa|esposo|marido|namorada|namorado|casal|namorados|sobrinha|prima)',
		'(lua de mel|somos casados|somos namorados) ..10 (não fala|eu falo|imigração|fronteira)',
	],
	unless: ['(proibido|não pode|ilegal|férias remuneradas|guia|crime)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Você entra como turista e lá a empresa resolve.',
		'Se perguntarem na imigração, diz que é turismo.',
		'Viaja com visto de turista e começa na semana.',
		'No aeroporto fala que vai de férias.',
		'Na fronteira diga que vem conhecer a cidade.',
		'Tu chegas com visto de turista.',
		'Leva os 1.000 euros emprestados e devolve na saída.',
		'Na imigração você é minha esposa.',
		'A gente está em lua de mel, não fala.',
	],
	lookalikes: [
		'Não pode trabalhar com visto de turista: é ilegal.',
		'Guia para turistas com inglês.',
		'Férias remuneradas de 30 dias.',
		'Necessário visto de trabalho em dia.',
		'Na imigração mostrem a carta do festival.',
		'Na fronteira mostra o visto de trabalho.',
	],
};
