import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/small-start-costs.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay) ..5 (exame médico|exame admissional|uniforme|farda|crachá|apostila|antecedentes|atestado|equipamento de segurança|seguro de vida)',
		'(exame médico|exame admissional|uniforme|crachá|seguro|kit|apostila) ..5 por conta (do candidato|da candidata|do modelo|da modelo|do trabalhador|própria)',
		'(uniforme|crachá|exame admissional|apostila|farda) ..3 (custa|custam|sai por|fica em) ..2 <money>',
		'(seguro|exame|curso) obrigatório ..7 (antes|para) ..3 (contratação|começar|assinar|admissão)',
	],
	unless: ['@no-fee', '@safety-notice', '(escolar|loja de uniformes|venda de uniformes|professor)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Você precisa pagar o exame admissional antes de começar.',
		'O crachá custa 35 reais e retira na segunda.',
		'Uniforme e kit por conta do candidato: kit por conta da candidata.',
		'Há um seguro obrigatório antes da contratação.',
	],
	lookalikes: [
		'Exame admissional por conta da empresa.',
		'Uniforme gratuito e refeição no local.',
		'Traga seu crachá no primeiro dia.',
		'Loja de uniformes escolares contrata vendedora; uniforme custa 50 reais.',
	],
};
