import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/no-papers-needed.ts. */
export const pack: RulePack = {
	patterns: [
		'(não precisa|não precisa de|sem|não exige) ..2 (papéis|visto|documentos|autorização de trabalho|residência) ..10 (trabalho|trabalhar|emprego|viajar|exterior|europa|dubai|estados unidos)',
		'(trabalho|trabalhar|emprego|viajar|exterior|europa|contrato) ..8 (sem papéis|sem visto|sem autorização de trabalho|não precisa de visto|mesmo sem documentos|sem documentos)',
		'(nós|a gente|te) ..2 (arrumamos|arruma|resolvemos|conseguimos|legalizamos) ..2 (papéis|residência|visto|documentos)',
	],
	unless: [
		'(asilo|advogad*|ong|associação|direitos|cidadãos da união|residentes|consulado|mercosul)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Trabalho na Europa sem visto.',
		'Não precisa de papéis para trabalhar com a gente.',
		'A gente arruma os papéis quando você chegar.',
		'Emprego nos Estados Unidos mesmo sem documentos.',
	],
	lookalikes: [
		'Cidadãos da União Europeia trabalham sem visto.',
		'Associação com advogados ajuda pessoas sem documentos a conhecer seus direitos no trabalho.',
		'Autorização de trabalho em dia.',
		'Escritório sem papel.',
	],
};
