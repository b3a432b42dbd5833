import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/starter-kit-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(kit|pacote|lote|mostruário|maleta) ..2 (inicial|de início|básico|de boas vindas|de produtos) ..8 (<money>|compr*|pagar|paga|investimento|adquir*)',
		'(compre|comprar|adquira|adquirir|peça) ..3 (kit|lote|pacote|maleta) ..4 (inicial|de início|para começar|para vender)',
		'(compra|compre|compras) ..3 (peças|três|duas|kit|coleção) ..4 (off|desconto|metade do preço) ..10 (entra|entras|time|embaixadora|embaixadoras|comissão)',
		'(compra|compre|compras) ..3 (peças|três|duas|kit|coleção) ..10 (entra no time|entras|embaixadora|embaixadoras|vira embaixadora)',
		'(kit|pacote|material|lote|máquina) ..2 por (<money>|<number> reais|<number> euros) ..8 (compramos|recompramos|pagamos|tudo que fizer|tudo o que fizer|em casa)',
		'(embale|embala|monte|monta|cole) ..4 (em casa|na sua casa) ..8 (kit|material|pacote) ..6 (<money>|<number> reais|inicial|caução)',
	],
	unless: ['(grátis|gratuito|presente|por conta da empresa|damos|loja)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O kit inicial sai: kit inicial 90 reais e começa a vender.',
		'Compre seu lote para começar.',
		'Adquira a maleta para vender.',
		'Pacote de início, investimento mínimo.',
		'Você compra três peças com desconto e entra no time.',
		'Compra o kit e vira embaixadora.',
		'Mandamos o kit por 90 reais e compramos tudo que fizer.',
		'Monte pulseiras em casa, o material sai 50 reais.',
	],
	lookalikes: [
		'Kit de boas-vindas grátis para funcionários.',
		'Vendedor em loja de kits de costura.',
		'Damos o lote de amostras sem custo.',
		'Curso inicial por conta da empresa.',
		'A embaixadora leva flores para a festa.',
		'Kit de limpeza por 10 euros, oferta da semana.',
	],
};
