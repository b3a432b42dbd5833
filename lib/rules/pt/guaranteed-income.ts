import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/guaranteed-income.ts. */
export const pack: RulePack = {
	patterns: [
		'(renda|ganhos|ganho|lucro|salário) ..1 (garantido|garantidos|garantida|ilimitado|ilimitados|ilimitada)',
		'(garantimos|garanto) ..4 (renda|ganhos|<money>|lucro)',
		'(sem risco|sem riscos|liberdade financeira) ..10 (ganh*|renda|dinheiro|<money>|lucro)',
		'(ganh*|renda|lucro) ..4 (sem risco|sem riscos)',
	],
	unless: ['(salário mínimo|piso|seguro|comissões|comissão)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Renda garantida toda semana.',
		'Garantimos seus ganhos desde o primeiro dia.',
		'Liberdade financeira: ganhe sem limites.',
		'Lucro sem risco no seu ritmo.',
	],
	lookalikes: [
		'Salário mínimo garantido mais comissões.',
		'Vaga efetiva com estabilidade.',
		'Corretor de seguro de renda.',
		'Trabalho em altura com treinamento.',
	],
};
