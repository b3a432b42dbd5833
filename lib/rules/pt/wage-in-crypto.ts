import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/wage-in-crypto.ts. */
export const pack: RulePack = {
	patterns: [
		'(salário|pagamento|pagamentos|comissão|comissões|ganhos|receba|recebe|pagamos) ..4 (em|por|com) (@crypto|binance)',
		'(ganha|ganhe|ganhar|recebe) ..4 (<number>|<money>) ..1 @crypto',
	],
	unless: ['(desenvolvedor*|corretora|blockchain|auditor*|não pagamos)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Salário em USDT toda semana.',
		'Ganhe 40 USDT por dia com tarefas simples.',
		'Comissões em bitcoin todas as noites.',
		'Receba em cripto na hora.',
	],
	lookalikes: [
		'Desenvolvedor blockchain, pagamento em cripto ou reais.',
		'Pagamento em conta no dia 5.',
		'Comissão de 10% sobre as vendas.',
		'Matéria sobre bitcoin para o caderno de economia.',
	],
};
