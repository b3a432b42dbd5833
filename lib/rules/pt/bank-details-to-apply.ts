import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/bank-details-to-apply.ts. */
export const pack: RulePack = {
	patterns: [
		'(mand*|envi*|passa|passe|preciso) ..6 (dados bancários|conta bancária|número da conta|agência e conta|iban|chave pix)',
		'(dados bancários|conta bancária|chave pix|iban) ..8 (antes da entrevista|para o cadastro|para participar|para liberar|inscrição|por whatsapp|casting|vaga)',
		'(para o cadastro|para participar|antes da entrevista|para se inscrever) ..10 (dados bancários|conta bancária|chave pix|iban)',
	],
	unless: [
		'(ao assinar|após a contratação|salário|cachê|folha|nota fiscal|depois de contratad*|primeiro dia)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Passe seus dados bancários para participar.',
		'Para o cadastro pedimos nome, idade e chave Pix.',
		'Mande o IBAN antes da entrevista.',
		'Preciso da sua conta bancária para liberar a vaga.',
	],
	lookalikes: [
		'Após a contratação, envie dados bancários ao RH.',
		'Mande a nota fiscal com conta bancária ao fim da filmagem.',
		'Nunca envie dados bancários a um recrutador.',
		'Analista financeiro com domínio de conta bancária e conciliação.',
	],
};
