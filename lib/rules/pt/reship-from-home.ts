import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/reship-from-home.ts. */
export const pack: RulePack = {
	patterns: [
		'receb* ..5 (encomendas|encomenda|pacotes|pacote|mercadorias) ..6 (sua casa|em casa|seu endereço|seu nome|tua casa|teu nome) ..10 (reenvi*|enviar|despach*|etiqueta*|postar|posta|levar)',
		'(reenviar|reenvia|reenvio|redespachar|reembalar) ..5 (encomendas|pacotes|mercadorias|produtos|caixas) ..10 (casa|endereço|etiqueta|comissão|por pacote)',
		'(casa|endereço|home office) ..10 (reenviar|reenvia|redespachar|reembalar) ..4 (encomendas|pacotes|mercadorias|produtos)',
		'receb* ..4 (encomenda*|pacote*) ..4 (em seu nome|no seu nome|na sua casa|no seu endereço|em teu nome)',
		'(trocar|colar|imprimir) ..3 (etiqueta|etiquetas) ..10 (reenvi*|encomendas|pacotes|correios)',
		'(chegam|chega|recebe|recebes) ..2 (caixas|pacotes|encomendas) ..4 (casa|endereço|morada) ..8 (etiqueta|etiquetas|posta|postas|correio|correios|reenvia)',
		'(troca|trocas|cola|colas) ..2 (etiqueta|etiquetas) ..4 (posta|postas|envia|leva|correio|correios|<money>)',
	],
	unless: [
		'(galpão|centro de distribuição|armazém|motoboy|entregador*|estafeta|mercado livre flex|loja|portaria)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Receber encomendas no seu endereço, trocar a etiqueta e postar.',
		'Você só recebe o pacote em seu nome.',
		'Trabalho em casa: reenviar produtos com a etiqueta que mandamos.',
		'Reenvia as caixas de casa e ganha por pacote.',
		'Chegam caixas na sua casa, você cola a etiqueta e leva no correio.',
		'Troca a etiqueta e posta, 20 reais cada.',
	],
	lookalikes: [
		'Auxiliar de galpão para receber pacotes e despachar pedidos.',
		'Entregador com moto, entregas no bairro.',
		'Recepção: receber visitantes e correspondências.',
		'Portaria: receber encomendas dos moradores na sua casa de apoio.',
		'Auxiliar de expedição: cola etiquetas e separa pedidos, CLT.',
	],
};
