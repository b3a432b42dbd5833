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
		'(exame admissional|aso|exame toxicológico|exame médico|atestado|antecedentes|registo criminal|crachá|uniforme|farda|fardamento|kit|apólice|seguro|epi|epis|curso obrigatório|carteirinha|drt provisório|carteira de saúde|psicotécnico|credencial|credenciamento|certificado) ..4 (custa|custam|é|são|fica|ficam|sai|saem) ..2 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus)',
		'(<money>|<number> reais) de (exame admissional|aso|exame toxicológico|exame médico|atestado|antecedentes|registo criminal|crachá|uniforme|farda|fardamento|kit|apólice|seguro|epi|epis|curso obrigatório|carteirinha|drt provisório|carteira de saúde|psicotécnico|credencial|credenciamento|certificado)',
		'(falta|só falta|faltando) ..4 (exame admissional|aso|exame toxicológico|exame médico|atestado|antecedentes|registo criminal|crachá|uniforme|farda|fardamento|kit|apólice|seguro|epi|epis|curso obrigatório|carteirinha|drt provisório|carteira de saúde|psicotécnico|credencial|credenciamento|certificado) ..14 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus)',
		'(credenciar|credenciamento|cadastrar|cadastro) ..10 (anuidade|taxa) ..4 (paga|por vocês|por conta|<money>)',
		'(anuidade|taxa) ..2 (paga por|por conta de) (vocês|você|cada|ti)',
		'(uniforme|treinamento|material|farda) ..8 (fundo|depósito|caixinha) de (<number>|<money>)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(escolar|loja de uniformes|venda de uniformes|professor)',
		'(pagos pela empresa|por conta da empresa|pago pela empresa|não tem taxa|nem taxa|sem taxa|nem anuidade|gratuit*)',
	],
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
		'O exame toxicológico é R$ 120.',
		'É R$ 89 de DRT provisório e você grava.',
		'Só falta o crachá, 45 reais.',
		'Antes do contrato é preciso credenciar no aplicativo, anuidade paga por vocês.',
		'Anuidade por conta de cada integrante.',
		'Pro uniforme e treinamento tem um fundo de 60 reais.',
	],
	lookalikes: [
		'Exame admissional por conta da empresa.',
		'Uniforme gratuito e refeição no local.',
		'Traga seu crachá no primeiro dia.',
		'Loja de uniformes escolares contrata vendedora; uniforme custa 50 reais.',
		'Exame admissional pago pela empresa na clínica do bairro.',
		'Levar o comprovante de vacina no exame.',
		'Crachá, uniforme e curso pagos pela empresa.',
		'Não tem carteirinha nem taxa, só mandar foto.',
		'O fundo do palco é azul, o uniforme também.',
	],
};
