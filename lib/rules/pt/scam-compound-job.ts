import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/scam-compound-job.ts. */
export const pack: RulePack = {
	patterns: [
		'(camboja|mianmar|myanmar|laos|tailândia|mae sot|myawaddy) ..12 (call center|atendimento|telemarketing|suporte|chat|digitador*|cassino*|cripto*|vendas online|redes sociais)',
		'(call center|atendimento|atendente|telemarketing|digitador*|suporte|vendas online|programador*) ..10 (camboja|mianmar|myanmar|laos|tailândia|mae sot)',
		'(sudeste asiático|cassinos na ásia|cassino na ásia) ..12 (call center|atendimento|atendente|chat|sem experiência|passagem|passagens|tudo pago|<money>)',
		'(trabalho|vaga|vagas|emprego) ..2 (no sudeste asiático|em cassino na ásia|em cassinos na ásia)',
	],
	unless: [
		'(férias|pacote|turista|turistas|agência de viagens|remoto|do brasil|de casa|resgatad*|vítimas|ong|embaixada)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Vaga de atendimento em português no Camboja, passagem paga.',
		'Digitadores para empresa em Mianmar.',
		'Trabalho no sudeste asiático, tudo pago.',
		'Call center no Laos procura brasileiros.',
	],
	lookalikes: [
		'Call center em São Paulo, CLT.',
		'Pacote turístico para a Tailândia, atendimento em português.',
		'ONG no Camboja procura gestor de redes sociais.',
		'Resgatadas doze vítimas em call center de Mianmar.',
	],
};
