import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/stranger-offers-job.ts. */
export const pack: RulePack = {
	patterns: [
		'(olá|oi|bom dia|boa tarde) ..10 (consegui|peguei|encontrei|recebi|achei|obtive) ..3 (seu número|seu contato|teu número|teu contacto)',
		'(sou|me chamo|aqui é|chamo me) ..8 (recrutador|recrutadora|rh|recursos humanos|olheir*|scouter|consultora|gerente) ..14 @offer',
		'(você|vc) ..1 (foi|está|já está) (selecionad*|pré selecionad*|escolhid*|aprovad*) ..8 (@offer|link)',
		'(posso|poderia) ..3 (tomar|roubar|falar com você|te explicar) ..4 (minuto|minutos|minutinho|um momento|proposta|vaga)',
		'(quer|queres|gostaria de|topa|está procurando|procura) ..3 (trabalhar|ganhar|fazer|ter|um trabalho|uma renda|renda|emprego) ..3 (extra|em casa|de casa|meio período|part time|pelo celular|online|conosco)',
		'(ainda) ..2 (disponível|interessada|interessado|procurando) ..6 (teste virtual|casting virtual|trabalho|emprego|vaga)',
		'(estamos|estou) (procurando|contratando|recrutando|a recrutar|à procura de) ..2 (gente|pessoas|colaboradores) ..10 (de casa|em casa|online|tempo livre|meio período|celular|telemóvel)',
		'(precisa|precisas|quer|queres|procura) ..2 (renda|dinheiro) extra',
		'(responda|responde|me responde) ..2 (com|um) ..1 (1|sim|info|eu quero)',
	],
	unless: [
		'(se candidatou|sua candidatura|tua candidatura|em resposta|como combinado|nossa entrevista|após o teste)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Olá, você foi selecionada para um trabalho de meio período.',
		'Oi, sou recrutadora e tenho uma oportunidade.',
		'Boa tarde, consegui seu contato com uma colega.',
		'Quer ganhar uma renda extra em casa?',
		'Estamos contratando pessoas para trabalhar no tempo livre.',
		'Precisa de renda extra?',
	],
	lookalikes: [
		'Olá, você se candidatou à vaga de atendente; entrevista amanhã?',
		'Bom dia, confirmo seu horário de prova de figurino.',
		'Você foi selecionada após o teste de ontem, em resposta ao seu vídeo.',
		'Procuramos garçonete com experiência.',
	],
};
