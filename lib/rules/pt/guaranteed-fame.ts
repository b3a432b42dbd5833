import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/guaranteed-fame.ts. */
export const pack: RulePack = {
	patterns: [
		'(te|vai te|vamos te|vou te) ..2 (transformar|transformamos|fazer|faremos|deixar) ..3 (famosa|famoso|estrela|modelo internacional|atriz|influencer)',
		'(garantimos|garanto|trabalho garantido) ..6 (papel|casting|fama|desfile|contrato|novela|televisão|filme)',
		'(papel|fama|sucesso|contrato|casting) (garantido|garantida)',
	],
	unless: ['(escola|oficina|garantia|biografia|assistência)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Vamos te transformar em estrela em três meses.',
		'Papel garantido numa novela.',
		'Garantimos contrato na televisão.',
		'Fama garantida com a nossa agência.',
	],
	lookalikes: [
		'O papel é decidido após o teste.',
		'Biografia de uma atriz famosa.',
		'Escola de cinema com estágio.',
		'Nenhuma agência honesta diz que há fama garantida.',
	],
};
