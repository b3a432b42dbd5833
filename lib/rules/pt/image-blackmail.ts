import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/image-blackmail.ts. */
export const pack: RulePack = {
	patterns: [
		'(publico|publicamos|publicarei|posto|postarei|divulgo|divulgarei|mando|mandarei|espalho) ..3 (suas fotos|seus vídeos|seu vídeo|tuas fotos) ..10 (se não|família|contatos|trabalho|amigos|internet|redes|todos)',
		'se não ..10 (publico|posto|divulgo|mando|espalho|vou postar|vou divulgar) ..3 (suas fotos|seus vídeos|seu vídeo|tuas fotos)',
		'(tenho|temos) ..2 (suas fotos|seu vídeo|seus vídeos) ..8 (paga|pague|pix|transfere|todos|família|contatos)',
		'se não ..3 (mandar|mandares|enviar|enviares) ..3 (foto|fotos|vídeo|outra|mais|nudes) ..6 (eu mostro|mostro|mando|posto|publico|passo) ..8 (escola|família|mãe|pai|namorado|instagram|todo mundo)',
		'(gravei|tenho|print) ..4 (fotos|vídeo|chamada|tela) ..10 (se não pagar|se não mandar|se não fizer o pix|paga ou|ou mando|ou posto)',
	],
	unless: ['(denuncie|linha|ajuda|crime|ameaça|ameaçam|personagem|cena|vítima*)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Se não fizer o Pix, divulgo suas fotos.',
		'Tenho seus vídeos e sua família vai ver.',
		'Mando suas fotos para seus contatos.',
		'Se não vier, vou postar seu vídeo.',
		'Se não mandar outra foto eu mostro tudo na sua escola.',
		'Gravei a chamada e sua família vê se não pagar.',
	],
	lookalikes: [
		'Se alguém ameaça publicar suas fotos, denuncie: é crime.',
		'Mando as fotos da gravação a todos da equipe.',
		'Publicamos suas fotos no catálogo com sua autorização.',
		'Tenho vídeos de dança no portfólio.',
		'Se não mandar a foto do crachá, peço na escola.',
	],
};
