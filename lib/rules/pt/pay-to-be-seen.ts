import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/pay-to-be-seen.ts. */
export const pack: RulePack = {
	patterns: [
		'(revista|capa|editorial|publicação|entrevista) ..14 (pacote|publicação|investimento|diagramação) ..10 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus|sai por|sai <number>)',
		'(pacote) ..10 (páginas|maquiagem|fotógrafo) ..6 (sai|custa|fica) ..1 (<number>|<money>)',
		'(publicar|publicamos|sair|aparecer|sai) ..4 (revista|capa|editorial) ..14 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus|pagas|custa|comprar exemplares)',
		'(publicar|publicamos|publicará) ..3 (teu livro|seu livro|teu romance|seu romance|sua obra|livro de receitas) ..24 (comparticipação|participação do autor|contribuição|coedição|o autor paga)',
		'comparticipação (do|da) (autor|autora|candidato|artista)',
		'(conheça|conhece|ser vista|ser visto|diante de|na frente de) ..4 (diretores de elenco|diretor de elenco|produtores de elenco|agentes|produtores|olheiros) ..14 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus|taxa|parcel*)',
		'(papel|personagem|protagonista|coprotagonista) ..6 (se investir|se você investir|mediante aporte|se aportar|em troca de um aporte|se pagar|se entrar com) ..3 (<money>|<number>)',
		'(playlist|playlists|streams|ouvintes|seguidores) ..8 (garantid*|reais) ..8 (<money>|paga|pacote)',
		'(autor|autora|você) ..2 (compre|compra|adquira|adquire) ..3 exemplares',
		'compra (mínima|obrigatória) ..4 exemplares',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(pagamos|cachê de|não pagamos nem cobramos|bilhete de teatro|ingresso do teatro|vaquinha|financiamento coletivo|direitos de autor de)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'A capa é cortesia e o pacote de publicação sai por 900.',
		'O pacote com dez páginas sai 1.890.',
		'Para sair na capa custa 300 reais.',
		'Queremos publicar o teu livro; comparticipação do autor em duas vezes.',
		'Conheça produtores de elenco por R$ 90.',
		'Um papel para você se investir 600.',
		'Seguidores garantidos com pacote de 50.',
		'Só precisa que o autor compre 80 exemplares.',
		'Tem compra mínima de 50 exemplares.',
	],
	lookalikes: [
		'A revista do bairro não cobra nada pela matéria.',
		'O ingresso do teatro custa 12 reais.',
		'Conheça os agentes numa conversa aberta.',
		'A editora publica o livro e paga direitos de autor de 10%.',
		'Cada capa é escolhida pela equipe.',
		'Vinte exemplares para o autor sem custo.',
	],
};
