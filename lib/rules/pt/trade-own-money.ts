import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/trade-own-money.ts. */
export const pack: RulePack = {
	patterns: [
		'(invista|investir|investe|invistas) ..6 (<money>|<number>|plataforma|cripto|forex|trading|dinheiro) ..14 (<percent>|ganh*|lucro|rendimento|dobra*|todo dia|por dia|receb*)',
		'(ganh*|lucro|rendimento|dobre) ..10 (<percent>|dobro|por dia) ..8 (investindo|investimento|seu dinheiro)',
		'(te ensino|ensinamos|meu mentor|nossa mentora) ..8 (investir|trading|forex|cripto|day trade)',
		'(coloca|colocas|investe|põe|bota|aplica|deposita) ..2 (<money>|<number>) ..8 (vira|viram|tira|saca|sai com|ganha|recebe|dobra) ..2 (<money>|<number>)',
		'(chama|convida|traz|indica) ..1 (dois|duas|três|mais dois) ..5 (cada um|eles|cada uma) ..3 (dois|chama|convida|traz) ..14 (tira|saca|ganha|entra|recebe|kit|<money>)',
		'(põe|coloca|bota|começa com|comece com) ..2 (<money>|<number>) ..3 (na corretora|na plataforma|no robô|na banca)',
		'(siga|segue|seguir) ..1 (sinal|sinais) ..1 (das <number>|das <time>|do mentor|da sala|do grupo|de compra)',
		'(não quero seu dinheiro|não quero o seu dinheiro|quero que você aprenda|quero que aprendas)',
	],
	unless: [
		'(consultor|banco|mba|cvm|curso universitário|fundo regulado|analista de investimentos|sem investir)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Invista 100 reais na plataforma e receba 30% todo dia.',
		'Lucro de 5% por dia investindo pouco.',
		'Te ensino day trade pelo celular.',
		'Invista em cripto e ganhe todo dia.',
		'Coloca 50 e em um dia vira 300.',
		'Chama dois e cada um chama dois, tira 400.',
		'Põe 1.000 na corretora que te mandei.',
		'Siga o sinal do mentor.',
		'Não quero seu dinheiro, quero que você aprenda.',
	],
	lookalikes: [
		'Consultor de banco: investir o dinheiro dos clientes e seu rendimento.',
		'Empresa que investe em treinamento da equipe.',
		'Analista de investimentos, graduação em economia.',
		'Ganhe experiência em empresa que cresce.',
		'Entra com 10 anos de experiência, ganha 3 mil.',
		'Segue o sinal verde.',
	],
};
