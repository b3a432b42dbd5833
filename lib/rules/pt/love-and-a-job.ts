import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/love-and-a-job.ts. */
export const pack: RulePack = {
	patterns: [
		'(meu amor|amor|querida|minha vida|princesa|meu bem) ..20 (trabalho para você|emprego para você|meu chefe|te arrumo|te mando a passagem|trabalho pra você)',
		'(meu chefe|meu tio|meu primo|um amigo) ..6 (hotel|negócio|restaurante|boate|empresa) ..14 (trabalho pra você|trabalho para você|te contrata|te dá trabalho|menina como você|te paga)',
		'(te amo|vamos casar|morar juntos) ..14 (trabalho|emprego|passagem|visto|viagem)',
		'(se vc me ama|se você me ama|se me amas|se me ama|faria tudo por mim|faz isso por nós|faz isso por nois|faz por mim) ..16 (noite|dívida|amigo|chefe|cliente|hora|trabalho|abate|ficar)',
		'(devendo|devo) ..6 (caras|gente|homens|mil|agiota) ..16 (por mim|me ama|noite|hora|amigo|abate|dívida)',
		'(trabalha|trabalhas) ..3 (meses|tempo|ano) ..4 (a gente casa|casamos|compra a casa|compramos)',
		'(irmão|sobrinho|primo|tio) ..4 (itália|portugal|europa|alemanha|suíça|canadá|china) ..2 procura ..1 (esposa|mulher|noiva)',
		'procura esposa (humilde|jovem|simples|trabalhadora)',
		'(casamento|casar|casa) ..6 (suíço|italiano|europeu|chinês|coreano|alemão|estrangeiro|senhor) ..14 (família recebe|papéis saem|recebe <number>|dote|antes do embarque)',
	],
	unless: ['(papel|novela|música|filme|minha filha querida|filho querido)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Meu amor, aqui tenho um trabalho para você.',
		'Meu primo tem um hotel e te contrata, menina como você ganha bem.',
		'Te amo, vem comigo, arrumo emprego e passagem.',
		'Princesa, te mando a passagem e você já trabalha aqui: princesa, te mando a passagem.',
		'se você me ama é só uma noite com o amigo dele',
		'tô devendo pros caras, faz por mim, é uma hora',
		'Você trabalha uns meses e a gente casa.',
		'Meu sobrinho na Itália procura esposa.',
		'Procura esposa humilde, pago a passagem.',
		'Casamento com senhor suíço, a família recebe 5 mil.',
	],
	lookalikes: [
		'Meu chefe tem um restaurante e precisa de garçom com experiência.',
		'Uma música que fala de amor e de trabalho.',
		'Filha, meu amor, boa sorte no emprego novo.',
		'Casal de caseiros para fazenda.',
		'Devo 30 reais pra você do almoço, pago amanhã.',
		'Meu primo na Itália casa em maio.',
		'Minha prima vai casar com um italiano em maio.',
	],
};
