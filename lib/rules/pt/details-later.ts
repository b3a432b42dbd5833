import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/details-later.ts. */
export const pack: RulePack = {
	patterns: [
		'(detalhes|mais detalhes|endereço|local|salário|empresa) ..4 (no privado|em privado|no direct|pessoalmente|quando chegar|ao chegar|depois do embarque|só no whatsapp|só no zap)',
		'(grande|importante|renomada|conceituada) (empresa|agência|marca) ..3 (nacional|internacional|do ramo|do exterior|sigilosa|confidencial)',
		'(explico|te explico|conto|te conto|falo) ..3 (no privado|pessoalmente|quando chegar|no direct|no zap|quando nos vermos)',
		'(vários|diversos|diferentes) (trabalhos|empregos|serviços) no (exterior|estrangeiro)',
	],
	unless: ['(termo de confidencialidade|ordem do dia|plano de filmagem|ingresso)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Os detalhes a gente passa pessoalmente.',
		'Grande empresa internacional contrata.',
		'Te explico no privado.',
		'O salário se combina no zap: salário só no whatsapp.',
	],
	lookalikes: [
		'O endereço e os detalhes vão na ordem do dia, no privado de cada ator.',
		'Detalhes da vaga: período integral, CLT.',
		'Grande empresa do bairro com loja própria.',
		'Informações e horário no site.',
	],
};
