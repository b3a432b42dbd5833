import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/check-for-equipment.ts. */
export const pack: RulePack = {
	patterns: [
		'(enviamos|mandamos|enviaremos|vou mandar|vai receber|receberá) ..3 (cheque|cheques|comprovante) ..14 (figurino|estilista|fotógrafo|maquiador*|equipamento|material*|escritório|notebook|impressora|uniforme)',
		'(cheque|cheques) ..6 (para comprar|para a compra|para o equipamento|para os materiais|para o figurino)',
		'com ..2 cheque ..6 (compre|compra|comprar|paga|pague) ..6 (equipamento|notebook|material*|figurino)',
	],
	unless: ['(cheque caução|cheque refeição)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Enviamos um cheque para o figurino e a maquiagem.',
		'Você vai receber um cheque, com o cheque compre o notebook no nosso fornecedor.',
		'O cheque é para comprar os materiais do escritório.',
		'Vou mandar um cheque que cobre seu equipamento.',
	],
	lookalikes: [
		'A empresa entrega notebook e celular.',
		'Pagamento com cheque no fim do projeto.',
		'Auxiliar de escritório: pedidos de material.',
		'Benefícios: cheque refeição e transporte.',
	],
};
