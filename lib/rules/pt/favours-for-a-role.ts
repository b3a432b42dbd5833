import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/favours-for-a-role.ts. */
export const pack: RulePack = {
	patterns: [
		'(se|quando) ..3 (for|fores|você for) ..2 (boazinha|carinhosa|legal|simpática) comigo ..10 (papel|contrato|trabalho|vaga|casting)',
		'(papel|contrato|trabalho|vaga) ..10 (em troca de|depende de) ..4 (sexo|favores|uma noite|você ser|um beijo|ser boazinha)',
		'(favor|favores) (sexual|sexuais|especial|especiais)',
		'(dormir|transar|passar a noite) com ..2 (produtor|diretor|chefe|dono|cliente|patrão)',
	],
	unless: ['(denúncia*|assédio|condenad*|juiz|cena|personagem|roteiro|protocolo|vítima*)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Se você for carinhosa comigo o papel é seu.',
		'O contrato depende de você ser legal.',
		'Só pede para passar a noite com o produtor.',
		'Em troca de favores sexuais a gente te contrata.',
	],
	lookalikes: [
		'Protocolo de assédio: ninguém pode pedir favores sexuais.',
		'O papel depende do teste de câmera.',
		'Cena em que ela deve dormir com o chefe, personagem central.',
		'Contrato em troca de 40 horas semanais.',
	],
};
