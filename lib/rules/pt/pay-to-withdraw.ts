import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/pay-to-withdraw.ts. */
export const pack: RulePack = {
	patterns: [
		'(liberar|desbloquear|ativar) ..5 (saque|saldo|comissão|ganhos|conta|tarefas|valor) ..10 (@pay-out|@must-pay|pix|pagar|taxa|recarga|<money>)',
		'(para|antes de) (sacar|receber|resgatar) ..5 (saldo|comissão|ganhos|dinheiro|lucro) ..8 (@pay-out|@must-pay|pix|taxa|recarga|imposto|completar)',
		'(saldo|conta) ..3 (negativo|negativa|congelad*|bloquead*) ..8 (recarg*|@pay-out|pix|completar)',
		'(recarregue|recarregar|recarga) ..6 (conta|saldo|plataforma|carteira) ..8 (tarefa*|sacar|saque|continuar|liberar|próxima|nível)',
		'(taxa|imposto) ..2 (saque|retirada|liberação)',
		'(regularize|regulariza|pague|paga|@pay-out) ..8 (imposto|taxa|divergência|pix) ..10 (saque|saldo|cair|levantamento|resgate|ganhos)',
		'(saldo|saque|conta) ..3 (bloqueado|bloqueada|retido|negativa|negativo|vermelho) ..10 (regularize|complete|pix|pague|deposite|recarregue|<money>)',
		'(pedido|tarefa|ordem) ..2 (combinado|especial|combinada|vinculado) ..16 (saldo|negativa|negativo|recarga|bônus|resgata)',
		'(para|pra|antes de) (sacar|retirar|levantar) ..16 (deposita|deposite|recarrega|recarregue|carrega|transfere|paga)',
		'(recarrega|recarregas|coloca|deposita|põe) (<number>|<money>) ..4 (devolvem|te devolvem|devolve|retira|saca|tira|recebe) ..2 (<number>|<money>)',
		'(nível|vip|etapa|grupo) ..6 (pôr|por|colocar|recarregar|depositar) ..3 (<number>|<money>) ..6 (congela|bloqueia|perde)',
		'senão ..4 (congela|bloqueia|perde) ..3 (tudo|saldo|conta|dinheiro)',
	],
	unless: ['(celular pré pago|bilhete único|vale transporte|vale refeição|passe)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Para liberar o saque você precisa fazer um Pix de R$ 300.',
		'Sua conta ficou com saldo negativo, deposite para completar.',
		'Há uma taxa de saque de 15%.',
		'Recarregue a conta para continuar na próxima tarefa.',
		'Pague a taxa de 15% para o saque cair hoje.',
		'Saldo bloqueado, regularize com pix de R$ 200.',
		'Caiu uma tarefa especial e a conta ficou negativa, complete e resgata.',
		'Pra sacar o acumulado a conta tem que ser ouro, deposita 300.',
		'Você recarrega 50 e eles devolvem 78.',
		'No nível três tem que pôr 900 senão congela tudo.',
		'Completa hoje senão bloqueia a conta.',
	],
	lookalikes: [
		'Pagamento no quinto dia útil por depósito em conta.',
		'Recarga do bilhete único por conta da empresa.',
		'Comissão de 10% sobre as vendas.',
		'Você pode receber seu salário no dia 5.',
		'Conta bloqueada? Ligue para o banco.',
		'Pedido especial da padaria: completar o endereço.',
		'Para retirar o diploma, venha à secretaria com o RG.',
		'Recarrega o bilhete na estação, mínimo 5.',
	],
};
