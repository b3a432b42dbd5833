import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/found-your-resume.ts. */
export const pack: RulePack = {
	patterns: [
		'(recebemos|analisamos|vimos|vi|encontrei|encontramos) ..2 (seu|teu) (currículo|cv|cadastro) ..10 (whatsapp|telegram|chame|chama|adicione|vaga|linkedin|indeed|catho|infojobs|trabalho)',
		'(vimos|vi|encontrei|encontramos) ..2 (seu|teu) perfil ..10 (whatsapp|telegram|chame|chama|adicione|meio período|em casa|online|indeed|catho|infojobs)',
		'(seu|teu) (currículo|cv|perfil) ..4 (recomendado|indicado|selecionado|aprovado)',
		'(recomendaram|indicaram) ..3 (seu|teu) (currículo|cv|perfil)',
	],
	unless: [
		'(agradecemos o seu interesse|após a prova|após a entrevista|depois da entrevista|prova escrita|você se candidatou|sua candidatura|em resposta|responderemos)',
		'@safety-notice',
		'(para|sobre) (a|o|nossa|nosso) (vaga|posto|cargo) de',
		'entrevista ..8 (escritório|loja|sede|com a dra|com o dr|presencial)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Recebemos seu currículo, chame no WhatsApp.',
		'Seu perfil foi recomendado por agências.',
		'Vi seu CV na Catho e tenho um trabalho.',
		'Vimos seu perfil e oferecemos tarefas online.',
		'Nos indicaram seu perfil para uma vaga online.',
	],
	lookalikes: [
		'Recebemos seu currículo e responderemos sobre a vaga em uma semana.',
		'Em resposta à sua candidatura: vimos seu perfil no LinkedIn.',
		'Envie seu currículo até sexta.',
		'Atualize seu cadastro no portal.',
		'Oi Irene, vi seu perfil no LinkedIn e queria falar de uma vaga de contadora na nossa sede.',
		'Olá, recebemos seu currículo para a vaga de auxiliar, a entrevista é na loja.',
		'Seu currículo foi selecionado para entrevista quinta no escritório.',
	],
};
