import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/send-back-part.ts. */
export const pack: RulePack = {
	patterns: [
		'(deposit*|descont*|compens*) ..4 (cheque|cheques) ..12 (diferença|restante|sobra|troco|transf*|pix|repass*)',
		'(pagamento|depósito|transferência|pix|valor) ..5 (a mais|maior|por engano|errado|excedente) ..10 (devolva|devolver|estorn*|repass*|transf*)',
		'(devolva|devolver|repasse|repassar) ..4 (diferença|excedente|valor a mais|troco|restante)',
		'(fica|fique|ficas) com ..6 (repass*|transf*|devolv*|manda|mande|envia|envie) ..4 (resto|restante|diferença|sobra)',
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
	],
	lookalikes: [
		'Caixa de supermercado: troco e devolver diferença ao cliente.',
		'Cachê pago em cheque ou transferência.',
		'Nota fiscal para devolver troco do evento.',
		'O restante do salário é pago no dia 20.',
	],
};
