import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/few-places-left.ts. */
export const pack: RulePack = {
	patterns: [
		'(últimas|poucas|restam|só restam|só tem) ..2 (vagas|vaga|lugares|posições)',
		'(vagas|lugares) (acabando|se esgotando|no fim)',
		'(vagas|lugares) (limitadas|limitados) ..10 (já|hoje|urgente|perca|agora|corre|corra|whatsapp|zap)',
		'(confirme|responda|decida|pague|envie|aproveite|corra|corre) ..4 (agora|já|agora mesmo|hoje mesmo|em uma hora|em <number> minutos|imediatamente|o quanto antes)',
		'urgente ..3 (meninas|modelos|garotas|moças|embarque|viagem)',
		'(perde|perder|perderá|passo|passamos) ..4 (a vaga|sua vaga|a oportunidade|para outra|para outro)',
		'(oportunidade única|última chance|última oportunidade|não perca essa|não perca esta)',
	],
	unless: [
		'(inscrições até|prazo até|ingressos|edital|limitadas a <number>|matrícula|cadeiras)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Últimas vagas, faça agora.',
		'Confirme em 10 minutos ou perde a vaga.',
		'Urgente: meninas para embarque.',
		'É uma oportunidade única na vida.',
	],
	lookalikes: [
		'Inscrições até 30 de junho, poucas vagas conforme o edital.',
		'Prazo até sexta para enviar o vídeo.',
		'Confirme sua presença até quinta.',
		'Últimos ingressos para a estreia, restam poucos lugares.',
	],
};
