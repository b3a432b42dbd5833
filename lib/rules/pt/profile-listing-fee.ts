import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/profile-listing-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(assinatura|mensalidade|plano|anuidade) ..8 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus) ..12 (vagas|castings|perfil|endereço|agências|testes|marcas|visível)',
		'(só|somente|apenas) ..1 (assinante|assinantes|premium|vip|quem assina) ..3 (vê|vêem|veem|recebe|recebem|acessa|entra|sabe)',
		'(ativar|desbloquear|renovar|manter) ..2 (perfil|cadastro|ficha) ..6 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus)',
		'(perfil|cadastro|ficha) ..6 (custa|sai por|fica em) ..1 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus)',
	],
	unless: ['@no-fee', '@safety-notice', '(academia|streaming|jornal|grátis|gratuito)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Assinatura de R$ 20 por semana e você vê os castings.',
		'Só assinante vê o endereço do casting.',
		'Para manter seu perfil são 30 reais.',
		'O cadastro no banco de elenco custa R$ 89.',
	],
	lookalikes: [
		'Seu perfil é gratuito e continua gratuito.',
		'Assinatura do jornal por 20 reais com vagas da semana.',
		'Só assinantes do jornal leem a matéria.',
		'Mensalidade da academia: 90 reais.',
	],
};
