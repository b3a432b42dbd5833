import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/women-of-one-origin.ts. */
export const pack: RulePack = {
	patterns: [
		'(procura se|procuramos|precisa se|precisamos de|contrata se|contratamos|contratando|busco|buscamos|urgente) ..3 (menina|meninas|garota|garotas|moça|moças|raparigas|novinhas) ..10 (com ou sem experiência|sem experiência|de (18|19|20|21|22) a <number>|entre (18|19|20|21|22)|maiores de 18|solteiras|sem filhos|viajar|boate|bar|interior|noite|embarque)',
		'(só|somente|apenas|exclusivo para) ..1 (meninas|garotas|mulheres|moças|raparigas) ..6 (18|entre|jovens|sem filhos|solteiras|até|estrangeir*|brasileiras)',
		'(brasileiras|colombianas|venezuelanas|paraguaias|angolanas|africanas|ucranianas|romenas|russas|filipinas|nigerianas|haitianas) ..8 (trabalhar|trabalho|viajar|exterior|europa|portugal|espanha|boate|club|casa)',
		'(meninas|moças|garotas|mulheres) (brasileiras|colombianas|venezuelanas|paraguaias|africanas|ucranianas|romenas|russas|estrangeiras)',
		'(mães solteiras|mães solo|órfãs|viúvas|refugiadas) ..8 (trabalho|emprego|viajar|bem vindas|oportunidade)',
		'(procuro|procuramos|busco|buscamos|precisa de|precisamos de|preciso de|contrata|contratamos) ..4 (meninas|moças|garotas|raparigas|novinhas) ..6 (massagem|massagens|boate|bar|cabaré|companhia|discrição|garimpo)',
		'(quarto|casa|moradia) ..3 (grátis|em troca) ..8 (menina|moça|garota|mulher|rapariga)',
		'(moça|mulher|garota|menina) ..10 em troca de ..2 (moradia|quarto|casa|teto)',
	],
	unless: [
		'(meninas e rapazes|rapazes e meninas|homens e mulheres|mulheres e homens|moças e rapazes|rapazes e moças|raparigas e rapazes|rapazes e raparigas)',
		'(limpeza|loja|vendedora|cabeleireira|babá|enfermeira|lar de idosos|creche|curso|bolsa|futebol|equipe|time|coral|associação|abrigo|ajuda|esporte|papel|personagem|figurantes|figuração|cozinha)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Contratamos meninas com ou sem experiência, boa paga.',
		'Somente garotas entre 18 e 25, boa atitude.',
		'Procuramos moças solteiras para viajar.',
		'Oportunidade para brasileiras que querem trabalhar na Europa: brasileiras para trabalho.',
		'Busco garotas para massagens.',
		'Dou quarto grátis para uma moça que ajude em casa.',
	],
	lookalikes: [
		'Procura-se moça para limpeza, duas manhãs por semana.',
		'Time de futebol procura garotas de 18 a 25 anos.',
		'Figuração: mulheres de 20 a 30 anos para comercial.',
		'Associação de ajuda a mulheres venezuelanas oferece cursos.',
	],
};
