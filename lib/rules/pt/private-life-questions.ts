import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/private-life-questions.ts. */
export const pack: RulePack = {
	patterns: [
		'(você é|és|vc é) ..1 (solteira|virgem|casada)',
		'(tem|tens) ..1 (namorado|marido|filhos) ..1 (ou|e|te|mora|você)',
		'(mora|moras) (sozinha|sozinho|com alguém|com seus pais|com quem)',
		'(solteira|solteiras|sem namorado|sem filhos|sem compromisso) ..6 (menina*|garota*|modelo*|mulher|mulheres|melhor|requisito|preferência|moças)',
		'(menina*|garota*|mulher|mulheres|moças) ..4 (solteira|solteiras|sem namorado|sem compromisso|virgens)',
		'(sua|suas|teu|tua) ..1 (vida sexual|fantasias|experiência sexual|preferências sexuais)',
		'(sem família|sem vínculos|sem laços) ..10 (menina*|mulher|moça*|melhor|preferência)',
		'(mulher|mulheres|menina*|moça*) ..10 (sem vínculos|sem família por perto|sem laços)',
	],
	unless: [
		'(programa de namoro|reality|personagem|papel|mãe solteira|mães solteiras|pesquisa|inquilino|república|estado civil|auxílio)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Você é solteira?',
		'Tem namorado ou mora sozinha?',
		'Garotas sem compromisso, boa paga.',
		'Conta da sua vida sexual para a ficha.',
		'Mulher sem vínculos para morar no emprego.',
	],
	lookalikes: [
		'Personagem: mulher solteira de 40 anos.',
		'Programa de namoro procura garotas solteiras.',
		'Auxílio para mães solteiras da prefeitura.',
		'Contrato fixo, perto do metrô.',
	],
};
