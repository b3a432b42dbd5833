import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/wages-kept-back.ts. */
export const pack: RulePack = {
	patterns: [
		'(salário|pagamento|dinheiro|cachê) ..6 (guardamos|fica guardado|é entregue|é pago|só recebe|recebe) ..3 (no final|no fim do contrato|no fim da temporada|quando terminar|na volta|só no fim)',
		'(guardamos|seguramos|retemos) ..4 (seu salário|seu dinheiro|o primeiro salário|seus ganhos|o primeiro mês)',
		'(primeiro|primeiros) ..2 (mês|meses|salário|salários) ..4 (não é pago|não são pagos|não recebe|sem pagamento|como garantia|fica com)',
		'(salário|pagamento|dinheiro) ..4 (é entregue|vai) (ao|para o|para a|à) ..1 (agente|padrinho|patrão|madrinha|chefe)',
		'(sem|não há) (salário|pagamento|ordenado) ..2 (primeiro mês|primeiros meses|primeiras semanas|no começo|no início)',
		'(noite|fim do dia|final do dia) ..2 (me entrega|me entregas|me dá|me dás|entrega tudo|entregas tudo) ..8 (janta|comida|dormir|falt*|vendido|parte)',
		'se faltar ..3 (teu bolso|seu bolso|você paga|pagas|desconta)',
		'(dia|mês|semana) ..1 (de teste|à experiência) ..8 (sem receber|sem salário|não pago|não é pago)',
		'(<number>|doze|dez) horas ..2 (sem receber|sem salário|não pagas)',
		'(pagamento|salário|dinheiro|paga) ..3 (segura|guarda|fica) ..2 (até|pra que)',
		'(assim|pra|para) (não|que não) ..1 (gasta|gasta à toa|gastes|desperdiça)',
	],
	unless: ['(nota fiscal|gravação|diária|fim do mês|retenção|poupança)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O primeiro mês não é pago, fica como garantia.',
		'Guardamos seu salário até você voltar.',
		'O pagamento vai para o agente.',
		'Seu dinheiro é entregue só no fim: o dinheiro é pago quando terminar.',
		'Sem salário no primeiro mês, depois a gente vê.',
		'De noite me entrega tudo e ganha a janta.',
		'Se faltar, sai do teu bolso.',
		'O primeiro mês é à experiência sem receber.',
		'Doze horas sem receber, se gostarmos chamamos.',
		'Teu pagamento a dona segura até dezembro.',
		'Fica aqui, assim não gasta à toa.',
	],
	lookalikes: [
		'Pagamento até o quinto dia útil.',
		'A diária da gravação é paga, o cachê só recebe no fim da semana.',
		'Retenção de imposto conforme a lei.',
		'Guarde suas notas fiscais.',
		'Teste de cozinha de duas horas, pago.',
		'Se faltar leite me avisa.',
		'Teu pagamento cai dia 30 na conta.',
	],
};
