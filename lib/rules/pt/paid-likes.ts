import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/paid-likes.ts. */
export const pack: RulePack = {
	patterns: [
		'(curtir|curtindo|curta|curtidas|dar like|dar likes|seguir perfis|seguindo perfis|pôr gosto) ..8 (<money>|comissão|ganhe|ganhar|ganha|pix|renda|por dia|print)',
		'(ganhe|ganhar|ganha|receba|receber|pagamos) ..8 (curtir|curtindo|avaliar|avaliando|seguir|assistir|assistindo|comentar) ..6 (vídeo|vídeos|perfis|tiktok|youtube|instagram|hotéis|produtos|páginas|anúncios)',
		'(avaliar|avaliação de|avaliações de|avaliando) (hotéis|restaurantes|produtos|aplicativos|lojas) ..10 (<money>|comissão|pix|casa|por dia|renda)',
		'(mande|envie|envia|manda) ..2 (print|captura) ..8 (pix|pagamento|comissão|recepcionista)',
		'(trabalho|tarefa|tarefas|serviço|consiste em|é só|só tem que) ..4 (avaliar|curtir|classificar) ..1 (restaurantes|hotéis|produtos|lugares|vídeos|páginas)',
		'(avaliar|a avaliar|avaliando) (hotéis|restaurantes|produtos|lojas)',
		'(paga|pagam|pagamos|ganhe|ganha) ..3 (ouvir|escutar|assistir|ver) ..2 (músicas|música|vídeos|anúncios)',
	],
	unless: [
		'(siga nosso|curta nossa|social media|agência de marketing|sorteio|marque uma amiga)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ganhe R$ 10 por curtir vídeos no TikTok.',
		'Avaliar hotéis no Google, comissão de até 500 por dia.',
		'Envie o print e libero seu pagamento.',
		'É só curtir perfis e receber por Pix: curtindo páginas você ganha renda.',
		'O serviço é só avaliar restaurantes.',
		'A empresa paga para ouvir músicas.',
	],
	lookalikes: [
		'Curta nossa página para acompanhar as vagas.',
		'Vaga de social media: criar posts e responder comentários, CLT.',
		'Tarefas diárias: limpeza e organização do estoque.',
		'Crítico para assistir a filmes e escrever resenhas.',
		'Auditora de qualidade para avaliar fornecedores.',
	],
};
