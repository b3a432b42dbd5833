import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/pay-by-transfer-app.ts. */
export const pack: RulePack = {
	patterns: [
		'(pix|depósito|transferência) ..4 (cpf|pessoa física|minha conta|conta da recrutadora|conta pessoal|chave aleatória) ..8 (vaga|taxa|garantir|cadastro|inscrição|teste|contratação)',
		'(western union|moneygram|mb way|mbway|pix|picpay|multicaixa) ..8 (antes|garantir|reservar|caução|confirmar|casting|taxa|inscrição|cadastro|uniforme)',
		'(taxa|inscrição|caução|cadastro|uniforme|vaga) ..6 (por|via|no|com) ..1 (pix|mb way|mbway|western union|moneygram|picpay)',
	],
	unless: ['@no-fee', '@safety-notice', '(aluguel|ingressos|produto|cachê|pagamos|salário)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Faça o Pix para o CPF da recrutadora para garantir a vaga.',
		'A inscrição é por MB Way, antes do casting.',
		'Envie por Western Union para reservar o lugar.',
		'Cadastro via Pix e já começa.',
	],
	lookalikes: [
		'Cachê pago por Pix no dia da gravação.',
		'Pagamos o salário por transferência.',
		'Caixa de loja com experiência em pagamento por Pix.',
		'Não mande Pix para garantir vaga.',
	],
};
