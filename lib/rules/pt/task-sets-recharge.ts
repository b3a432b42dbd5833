import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/task-sets-recharge.ts. */
export const pack: RulePack = {
	patterns: [
		'(tarefa|tarefas|missão|missões|ordem|ordens) (pré paga|pré pagas|prepaga|prepagas|combinada|combinadas|vip|premium|de bem estar)',
		'(tarefa*|missões|missão) ..3 (simples|diárias|diária|teste|fáceis|fácil|gratuita|online) ..10 (<money>|pix|comissão|telegram|ganh*|recepcionista)',
		'(grupo|canal) de (tarefas|missões|trabalho) ..4 (telegram|whatsapp)',
		'(plataforma|app|aplicativo|sistema) ..8 (deposita|depositas|recarrega|carregas|coloca|investe) ..4 (saca|sacas|retira|levantas|recebe)',
		'(completar|complete|completa) ..3 (missão|missões|combo|<number> tarefas|ordens) ..8 (comissão|sacar|saque|recarg*|saldo|pix)',
		'(subir|sobe) ..2 nível ..8 (recarg*|deposit*|comissão|tarefas)',
		'(compra|compre|compras|paga|adianta) ..4 (mercadoria|mercadorias|produtos|pedidos) ..4 (plataforma|loja virtual|aplicativo) ..12 (devolvemos|devolve|reembols*|comissão|mais)',
	],
	unless: ['(galpão|clínica|alunos|suporte técnico|videogame|estoque)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tarefa pré-paga: deposita R$ 100 e recebe R$ 130.',
		'Missões simples com pagamento por Pix.',
		'Entra no grupo de tarefas do Telegram.',
		'O aplicativo envia ordens, você recarrega 100 reais e saca 150.',
		'Complete 30 tarefas e pode sacar.',
		'Compre produtos na plataforma, devolvemos o dinheiro mais 20%.',
	],
	lookalikes: [
		'Tarefas simples de estoque e reposição.',
		'A missão da empresa é cuidar de pessoas.',
		'Tarefas diárias: limpeza da loja.',
		'Teste técnico para a vaga de programador.',
	],
};
