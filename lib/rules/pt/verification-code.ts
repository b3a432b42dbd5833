import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/verification-code.ts. */
export const pack: RulePack = {
	patterns: [
		'(código|token) ..4 (sms|de verificação|que chegou|que chegar|que vai chegar|de seis dígitos|de 6 dígitos|por mensagem)',
		'(me passa|me manda|mande|envie|passe|me diz|diga|informe) ..3 código ..6 (chegar|chegou|sms|celular|telemóvel|whatsapp|recebeu|receber)',
	],
	unless: [
		'(nunca|jamais|não) ..2 (compartilhe|passe|passes|informe|pedimos|mande)',
		'(programador|desconto|vestimenta|código de barras|desenvolvimento)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Me passa o código que chegou por SMS.',
		'Vai receber uma mensagem, me manda o código que chegar.',
		'Informe o código de verificação para ativar a vaga.',
		'Envie o código de seis dígitos.',
	],
	lookalikes: [
		'Nunca compartilhe o código que chegar por SMS.',
		'Use o código de desconto na loja.',
		'Leitor de código de barras no estoque.',
		'Código de vestimenta: preto.',
	],
};
