import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/bank-login.ts. */
export const pack: RulePack = {
	patterns: [
		'(senha|login|acesso|token|pin|cvv) ..4 (banco|cartão|conta bancária|internet banking|app do banco|caixa tem)',
		'(número|dados|foto) (do|do seu|de) cartão ..8 (validade|cvv|cadastro|ativar|verificar|código|segurança|verso)',
		'(deixe|deixa|tenha|mantenha|abra|abre) ..3 (app do banco|aplicativo do banco|internet banking|conta do banco|homebanking) ..6 (aberto|aberta|cadastro|salário|entrevista|à mão|pronto)',
	],
	unless: ['(cliente|clientes|agência bancária|bancário|programador|vale)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Me passa a senha do banco para ativar o pagamento.',
		'Preciso do número do cartão e o CVV.',
		'Manda o token do app do banco.',
		'Qual o login da sua conta bancária?',
		'Deixe o app do banco aberto durante a entrevista.',
	],
	lookalikes: [
		'Nunca entregue a senha do banco.',
		'Bancário para atendimento de clientes com cartão.',
		'Cartão de acesso ao prédio no primeiro dia.',
		'Programador com experiência em senha e token de banco.',
		'No app do banco você vê o salário no quinto dia útil.',
	],
};
