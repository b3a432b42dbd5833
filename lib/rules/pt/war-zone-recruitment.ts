import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/war-zone-recruitment.ts. */
export const pack: RulePack = {
	patterns: [
		'(exército|contrato militar|tropas|zona de guerra) ..10 (nacionalidade|cidadania) ..6 (meses|rápida|automática|semanas)',
		'(segurança|vigia|operário|cozinheiro|motorista|pessoal) ..8 (exército|base militar|frente) ..10 (rússia|ucrânia|exterior|cidadania|nacionalidade)',
		'(rússia|donbass) ..12 (contrato militar|exército|cidadania rápida|passaporte russo)',
		'(longe|fora) da (frente|linha da frente)',
		'(exército|milícia) (russo|russa|ucraniano|ucraniana|estrangeiro)',
		'(rússia|moscou|moscovo|russo) ..14 passaporte ..4 meses',
	],
	unless: ['(brasileiro|notícia*|museu|história|advogad*|ministério da defesa|forças armadas)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Pessoal para base militar na Rússia, bom salário.',
		'Trabalho na Rússia com contrato militar.',
		'Contrato com o exército e cidadania em seis meses.',
		'Motorista para o exército no exterior.',
		'É longe da frente.',
		'O exército russo contrata cozinheiros.',
		'Trabalho na Rússia, passaporte em seis meses.',
	],
	lookalikes: [
		'Museu militar procura guia, história da Rússia e do exército.',
		'Advogada: processo de cidadania em seis meses.',
		'Cozinheiro para base de montanha.',
		'Exército brasileiro abre alistamento.',
		'Museu do exército russo: história.',
	],
};
