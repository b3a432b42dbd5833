import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/background-check-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(exame toxicológico|toxicológico|antecedentes criminais|atestado de antecedentes) ..6 (custa|pagar|paga|pague|<money>|taxa)',
		'(taxa|pagar|pague|paga) ..3 (exame toxicológico|toxicológico|antecedentes criminais|atestado de antecedentes)',
	],
	unless: ['@no-fee', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O exame toxicológico custa 120 reais.',
		'Falta a taxa do toxicológico.',
		'Pague os antecedentes criminais e seguimos.',
		'Atestado de antecedentes, taxa de 40 reais.',
	],
	lookalikes: [
		'Exame toxicológico por conta da empresa.',
		'Atestado de antecedentes emitido gratuitamente no site.',
		'Motorista com exame toxicológico em dia.',
		'Não pague por antecedentes criminais.',
	],
};
