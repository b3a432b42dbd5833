import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/model-pay-too-high.ts. */
export const pack: RulePack = {
	patterns: [
		'<money> ..3 (por foto|por ensaio|por sessão|por noite|a noite|à noite|por evento|por semana) ..12 (modelo*|menina*|garota*|sem experiência|iniciantes|posar|fotos)',
		'(modelo*|menina*|garota*|iniciantes|posar) ..12 <money> ..3 (por foto|por ensaio|por sessão|por noite|a noite|à noite|por evento)',
		'(nossas|as) (meninas|garotas|modelos) ..2 (ganham|tiram|faturam) ..4 (<money>|<number>|muito)',
		'(cachê|salário|ganhos) (altíssimo|altíssimos|muito alto|muito altos) ..10 (modelo*|menina*|iniciantes|sem experiência)',
	],
	unless: [
		'(diária de figuração|tabela|direitos de imagem|fotógrafo|aula|aulas|figuração|belas artes|desenho|professora|catálogo)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Meninas sem experiência, R$ 1.000 a noite.',
		'Nossas modelos ganham 3.000 dólares.',
		'300 reais por foto, modelo iniciante.',
		'Cachê altíssimo para iniciantes.',
	],
	lookalikes: [
		'Modelo vivo para aula de desenho, 60 reais por sessão.',
		'Modelo de catálogo: 800 reais por sessão mais direitos de imagem.',
		'Figuração: R$ 120 por dia.',
		'Professora de passarela, 80 reais por hora.',
	],
};
