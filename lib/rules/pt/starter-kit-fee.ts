import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/starter-kit-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(kit|pacote|lote|mostruário|maleta) ..2 (inicial|de início|básico|de boas vindas|de produtos) ..8 (<money>|compr*|pagar|paga|investimento|adquir*)',
		'(compre|comprar|adquira|adquirir|peça) ..3 (kit|lote|pacote|maleta) ..4 (inicial|de início|para começar|para vender)',
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
	],
	lookalikes: [
		'Kit de boas-vindas grátis para funcionários.',
		'Vendedor em loja de kits de costura.',
		'Damos o lote de amostras sem custo.',
		'Curso inicial por conta da empresa.',
	],
};
