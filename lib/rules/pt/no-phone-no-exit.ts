import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/no-phone-no-exit.ts. */
export const pack: RulePack = {
	patterns: [
		'(sem|não pode usar|não é permitido|proibido) ..2 (celular|telemóvel|telefone) ..10 (casa|alojamento|semana|semanas|meses|temporada|sair)',
		'(não pode|não podem|proibido) ..1 sair ..6 (casa|sozinha|sozinhas|alojamento|sem permissão|sem acompanhante|sem autorização|local)',
		'(entrega|recolhemos|guardamos|tiram) ..3 (celular|telemóvel|telefone) ..8 (chegar|durante|temporada|contrato|semanas|meses)',
		'(vigiad*|seguranças|guardas|câmeras) ..8 (dormitório|dormitórios|não sair|as meninas|quartos)',
		'(ninguém sai|ninguém pode sair|não sai ninguém) ..5 (até|sem|antes)',
		'(entrega|deixa|entregue) ..2 (celular|telemóvel|telefone) ..3 (chegada|chegar|entrada|entrar)',
	],
	unless: ['(set|gravação|prova|sala de aula|teatro|retiro|turno|vigilante|obra|escola)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Não pode sair da casa sem permissão.',
		'Recolhemos o celular ao chegar, durante a temporada.',
		'É proibido sair sozinha do local.',
		'Ficam sem telefone as primeiras semanas.',
		'Ninguém sai da fazenda até acabar a safra.',
	],
	lookalikes: [
		'Sem celular no set durante a gravação.',
		'Vigilante para condomínio com câmeras.',
		'Proibido celular na sala de aula durante a prova.',
		'Você pode sair às seis da tarde.',
	],
};
