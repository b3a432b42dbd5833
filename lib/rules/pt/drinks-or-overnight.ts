import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/drinks-or-overnight.ts. */
export const pack: RulePack = {
	patterns: [
		'(jantar|drinks|drink|bebidas|tomar algo|uma bebida) ..5 (com o produtor|com o cliente|com o diretor|com o fotógrafo|comigo) ..10 (papel|teste|contrato|vaga|trabalho|campanha|casting)',
		'(papel|teste|contrato|ensaio|casting) ..10 (jantar comigo|drinks|tomar algo|dormir|passar a noite|tomar uma)',
		'(ficar|fica|dorme|dormir) ..2 (para dormir|a noite|no estúdio|comigo) ..10 (ensaio|fotos|casting|teste)',
		'(a gente janta|jantamos|saímos para jantar) ..14 (papel|contrato|grava|filme|campanha|projeto)',
		'se ..2 não ..1 (fechar|vender|juntar|bater|fechares) ..3 (doses|garrafas|meta|fichas|drinks) ..8 (vai com|vais com|sai com|sobe|mesa)',
	],
	unless: ['(alimentação|personagem|cena|jantar incluso|gravação|equipe|garçom|restaurante)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Primeiro um jantar com o produtor para falar do papel.',
		'Depois do casting vamos tomar algo e você fica para dormir.',
		'Drinks com o cliente e assinamos o contrato.',
		'O ensaio acaba tarde, é melhor passar a noite.',
		'A gente janta na quinta e se rolar o papel é seu.',
		'Se hoje não fechar as doses, vai com o senhor da mesa seis.',
	],
	lookalikes: [
		'Gravação com jantar incluso para a equipe.',
		'Garçom para jantar e drinks com clientes em restaurante, trabalho fixo.',
		'O casting é de manhã.',
		'Cena: um jantar com o diretor da escola, papel com fala.',
		'Se não vender as garrafas devolvemos ao fornecedor.',
	],
};
