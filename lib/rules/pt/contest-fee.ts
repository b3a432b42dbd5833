import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/contest-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(concurso|certame|rainha|miss|mister|finalista|finalistas|candidata|candidatas|semifinalista|indicada|gala|coroa|prêmio) ..14 (taxa|inscrição|franquia|pacote|kit|pagar|paga|pagam|faixa|vestido oficial|ficha) ..4 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus)',
		'(vender|vende|vendas|vendes|vendem) ..2 (bilhetes|ingressos|convites|votos|rifas|cartelas) ..14 (pagar|paga|pagas|diferença|cobrir|do bolso)',
		'(votos|voto) ..3 (a um real|a um euro|custam|custa|pagos|comprar)',
		'(comprar|compra|compram|compre) ..2 votos',
		'(prêmio|prémio|coroa|título) ..10 (pagar|paga|pague|depositar) ..4 (imposto|taxa|alfândega|frete|seguro)',
		'(junta|juntas|juntar|consegue|reúne) ..1 <number> votos',
		'votos ..1 (de um real|de <money>|a <money>|de <number>)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(gratuita|gratuito|grátis|concurso público|fotografia|xadrez|conto|poesia|receitas|escola|edital|quermesse)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'A candidata a miss paga a franquia de 400 reais.',
		'Tem que vender 40 convites ou pagar a diferença.',
		'Os votos custam um real.',
		'Seus amigos podem comprar votos.',
		'Para receber o prêmio tem que pagar o imposto.',
		'Junta 500 votos pra ir à final.',
		'Votos de um real, ajuda aí.',
	],
	lookalikes: [
		'A inscrição no concurso é gratuita.',
		'Concurso de fotografia, inscrição de 10 euros.',
		'Os votos são contados no domingo.',
		'A rainha da festa sai às seis.',
		'O prêmio é de 500 reais e cai por transferência.',
		'Vote no seu curta favorito, entrada franca.',
	],
};
