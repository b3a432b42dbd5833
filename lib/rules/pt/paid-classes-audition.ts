import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/paid-classes-audition.ts. */
export const pack: RulePack = {
	patterns: [
		'(curso|workshop|oficina|aulas) ..5 (obrigatório|necessário|antes de|para poder|requisito) ..6 (agenciad*|casting|castings|teste|testes|agência|papel|desfile|desfilar|elenco)',
		'(passou|aprovada|aprovado|selecionada|selecionado) ..10 (curso|workshop|oficina|aulas) ..6 (<money>|pagar|parcel*|bolsa parcial|matrícula)',
		'(teste|casting|audição) ..10 (pagar|contratar|fazer a matrícula) ..4 (curso|workshop|aulas|oficina)',
		'(tirar|emitir|tire) ..1 drt ..6 (<money>|pagar|agência|curso)',
		'(curso|workshop|bolsa) ..10 (faltam|restam|falta pagar|só paga) ..2 <money>',
		'(finalista|finalistas|semifinalista|selecionada|selecionado|aprovada|aprovado|classificada|ficou entre|passou no teste|candidata) ..14 (ela faz|faz o|precisa fazer|falta|faltam|responsável|pagar|custear|só falta) ..5 (workshop|curso|aulas|faixa|coroa|inscrição|composite|book|material|taxa)',
		'(workshop|curso|passarela|coreografia) ..6 (taxa de|<money>|<number> em) ..10 (senão|até amanhã|próxima|parcel*|confirma|garantir)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(escola de teatro|inscrições abertas|conservatório|curso livre|curso anual)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O workshop é necessário antes de qualquer casting da agência.',
		'Sua filha foi aprovada, agora o curso em dez parcelas.',
		'Depois do teste você vai pagar o curso de câmera.',
		'Tiramos seu registro: tire o DRT com a agência, 500 reais.',
		'A bolsa cobre metade do curso, faltam 700 reais.',
		'Ficou entre as 5, precisa fazer o workshop com a gente.',
		'Classificada, falta só faixa e coroa.',
		'Workshop de TV com taxa de 300, até amanhã senão passo pra próxima.',
	],
	lookalikes: [
		'Curso livre de teatro, inscrições abertas na escola de teatro.',
		'Audição para o conservatório da cidade.',
		'Procuramos atores com curso de interpretação.',
		'Oficina gratuita de teatro para moradores.',
		'Selecionada a peça, falta o ensaio geral.',
	],
};
