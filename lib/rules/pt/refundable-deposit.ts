import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/refundable-deposit.ts. */
export const pack: RulePack = {
	patterns: [
		'(taxa|valor|depósito|caução|garantia|pix|pagamento) ..4 (reembolsável|reembolsado|devolvido|restituído|estornado|devolvida|reembolsada)',
		'@paid-back ..6 (primeiro salário|primeiro pagamento|primeiro cachê|primeiro mês|fim do contrato|contratação|depois do teste|após o teste)',
		'(caução|depósito) ..4 (equipamento|notebook|uniforme|vaga|kit|material|celular)',
		'(desconta|descontado|descontada|descontamos) ..3 (primeiro salário|primeiro cachê|primeiro pagamento)',
	],
	unless: [
		'(aluguel|apartamento|arrendamento|renda da casa|transporte|passagem de ônibus|nota fiscal|recibo|recibos)',
		'(sem|não pedimos|não há) ..2 (caução|depósito|garantia)',
		'@safety-notice',
		'(carro|veículo|moto|chaves)',
		'(notebook|computador|portátil|crachá|farda|uniforme|equipamento) ..4 (entregue|emprestado|fornecido) ..10 (devolvido|devolve|devolvida)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O depósito de R$ 200 é devolvido junto com o primeiro salário.',
		'É uma caução do notebook, 350 reais.',
		'Taxa cem por cento reembolsável após o teste.',
		'Esse valor descontamos no primeiro cachê.',
	],
	lookalikes: [
		'Aluguel com caução de três meses.',
		'Reembolsamos o transporte com o primeiro salário.',
		'Vaga sem caução e sem depósito.',
		'O cachê é depositado em 30 dias.',
		'Alugue nosso carro de aplicativo, caução de 300 euros devolvida no fim do contrato.',
		'O notebook é entregue no primeiro dia e devolvido no fim do contrato.',
	],
};
