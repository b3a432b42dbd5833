import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/carry-for-others.ts. */
export const pack: RulePack = {
	patterns: [
		'(pega|pegas|pegar|busca|retira) ..2 (envelope|envelopes|pacote|pacotes|sacolas|caixinhas) ..8 (guarda volumes|armário|armários|rodoviária|estação|locker) ..14 (deixa|deixas|entrega|onde eu mandar|<number> por|<money>)',
		'(deixa|deixas|entrega) ..3 (onde eu mandar|onde eu disser|no ponto combinado)',
		'(leva|levas|leve|traz) ..3 (pacotinho|pacote|encomenda|mala|bolsa|embrulho) ..14 (te dão|te pagam|ganha|recebe) ..2 (<number>|<money>)',
		'(te dão|te dou|te pagam) ..2 (<number>|<money>) ..3 (pelo incômodo|pelo incómodo|pelo favor|pela viagem)',
	],
	unless: [
		'(entregador*|motoboy|mensageiro|hóspedes|passageiros|mudança*|galpão|bagagem de mão|armazém)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Pega uns envelopes no guarda-volumes e deixa onde eu mandar.',
		'Entrega onde eu disser.',
		'Leva esse pacotinho pra minha irmã em Lisboa, lá te dão 1.500.',
		'Te dão 1.500 pelo incômodo.',
	],
	lookalikes: [
		'Pega teu pacote no armário da loja.',
		'Leva esse pacote pra minha irmã, mora a duas ruas.',
		'O mensageiro leva a mala dos hóspedes ao quarto.',
		'Só bagagem de mão, o voo é pago pela produção.',
	],
};
