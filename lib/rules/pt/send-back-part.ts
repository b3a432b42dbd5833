import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/send-back-part.ts. */
export const pack: RulePack = {
	patterns: [
		'(deposit*|descont*|compens*) ..4 (cheque|cheques) ..12 (diferença|restante|sobra|troco|transf*|pix|repass*)',
		'(pagamento|depósito|transferência|pix|valor) ..5 (a mais|maior|por engano|errado|excedente) ..10 (devolva|devolver|estorn*|repass*|transf*)',
		'(devolva|devolver|repasse|repassar) ..4 (diferença|excedente|valor a mais|troco|restante)',
		'(fica|fique|ficas) com ..6 (repass*|transf*|devolv*|manda|mande|envia|envie) ..4 (resto|restante|diferença|sobra)',
		'(cheque) ..14 (incluído|incluída|dentro) ..8 (entregue lhe|entrega lhe|entregue|paga lhe|pague)',
		'(deposite|deposita|desconte) ..4 (entregue|entrega|pague|dê) ..3 (em notas|em dinheiro|em espécie|ao motorista|à ama|ao decorador)',
		'(foto|dados|número) ..3 (seu|do seu|teu|do teu) cartão ..10 (adiantamento|sinal|cobrança) ..18 (paga|pague|transporte|fornecedor|motoboy)',
		'(transferimos|depositamos|enviamos|mandamos|mandei|caiu) ..2 (a mais|por engano|por erro|errado)',
		'(daí|com isso|desse valor) ..2 (paga|pagas|pague) ..6 (transporte|motorista|decorador|fornecedor|instalador|frete|mudança)',
		'eram <number> e ..2 (foram|mandamos|caíram|depositamos) <number>',
		'(mande|manda|devolva|devolve|envie) ..2 (o que sobra|o que sobrou|a diferença|a sobra)',
		'(erramos|errei|nos enganamos|enganei me) ..3 (depósito|transferência|pix|valor|pagamento|cheque)',
	],
	unless: ['(devoluções em loja|caixa de supermercado|cheque caução|nota fiscal)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Deposite o cheque e repasse a diferença para a maquiadora.',
		'Fiz um Pix a mais por engano, devolva para esta outra chave.',
		'Você fica com 300 e transfere o restante.',
		'Devolva o excedente hoje ao fornecedor.',
		'Envio um cheque com o ordenado incluído, deposite e entregue-lhe em notas.',
		'Deposite e entregue em dinheiro ao motorista.',
		'Mande foto do seu cartão para o adiantamento e pague o transporte.',
		'Transferimos a mais, são 9.300.',
		'Daí você paga o frete.',
		'Eram 200 e foram 2.000.',
		'Mande o que sobra pro número do motorista.',
		'Erramos no depósito.',
	],
	lookalikes: [
		'Caixa de supermercado: troco e devolver diferença ao cliente.',
		'Cachê pago em cheque ou transferência.',
		'Nota fiscal para devolver troco do evento.',
		'O restante do salário é pago no dia 20.',
		'Deposita o lixo no contentor e entrega a chave.',
		'Passamos da meta, parabéns a todos.',
	],
};
