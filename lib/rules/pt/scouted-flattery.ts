import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/scouted-flattery.ts. */
export const pack: RulePack = {
	patterns: [
		'(seu perfil|suas fotos|sua beleza|seu rosto|sua filha|seu filho|teu perfil|seu instagram) ..4 (é perfeito|é perfeita|chamou atenção|chamou nossa atenção|chamaram atenção|tem perfil|é a cara|adoramos|nos encantou|amamos) ..10 (campanha|marca|modelo|agência|trabalho|comercial|casting|catálogo)',
		'(sua filha|seu filho|você|vc) tem (perfil|cara de modelo|potencial|o perfil|corpo de modelo)',
		'(você|vc|tu) ..1 (poderia|devia|podia|pode|podes) ser ..1 (modelo|atriz|a cara|estrela)',
		'(já pensou|já pensaste|quer|sonha em|gostaria de) ..2 (ser modelo|ser atriz|modelar|ser famosa|ser famoso)',
		'(você|vc) é ..2 (linda|maravilhosa|gata|perfeita|belíssima) ..12 (modelo|fotos|campanha|agência|ensaio)',
	],
	unless: ['(seu agente|personagem|se candidatou|chamada aberta|prefeitura)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Seu perfil chamou nossa atenção para uma campanha de marca.',
		'Sua filha tem perfil, ela é a cara do comercial!',
		'Já pensou em ser modelo?',
		'Você é linda, poderia ser modelo.',
	],
	lookalikes: [
		'Olá, sou a diretora de elenco: você se candidatou ao papel da Ana.',
		'A personagem é linda e sonha em ser atriz.',
		'Buscamos designer com portfólio.',
		'Seu agente nos mandou suas fotos para a campanha.',
	],
};
