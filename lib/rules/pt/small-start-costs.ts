import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/small-start-costs.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay) ..5 (exame médico|exame admissional|uniforme|farda|crachá|apostila|antecedentes|atestado|equipamento de segurança|seguro de vida)',
		'(exame médico|exame admissional|uniforme|crachá|seguro|kit|apostila) ..5 por conta (do candidato|da candidata|do modelo|da modelo|do trabalhador|própria)',
		'(uniforme|crachá|exame admissional|apostila|farda) ..3 (custa|custam|sai por|fica em) ..2 <money>',
		'(seguro|exame|curso) obrigatório ..7 (antes|para) ..3 (contratação|começar|assinar|admissão)',
		'(mande|manda|envie|envia|pague|@pay-out) ..8 (<money>|<number>) ..4 (aso|exame|uniforme|crachá|admissional|frete|apostila|cadastro)',
		'(exame admissional|aso|exame|uniforme|frete|apostila) ..8 (<money>|via pix|por pix) ..8 (comprovante|pix|primeiro salário|reembols*|volta|vaga|começa|início)',
		'(taxa|frete) de (<money>|<number>) ..6 (apostila|vaga|cadastro|primeiro salário|salário|reembols*)',
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
		'Mande 200 do exame e do uniforme.',
		'Exame admissional R$ 80 via pix, levar comprovante.',
		'Frete de 70,00 que volta no primeiro salário: frete de R$ 70 reembolsado no primeiro salário.',
	],
	lookalikes: [
		'Exame admissional por conta da empresa.',
		'Uniforme gratuito e refeição no local.',
		'Traga seu crachá no primeiro dia.',
		'Loja de uniformes escolares contrata vendedora; uniforme custa 50 reais.',
		'Exame admissional pago pela empresa na clínica do bairro.',
		'Levar o comprovante de vacina no exame.',
	],
};
