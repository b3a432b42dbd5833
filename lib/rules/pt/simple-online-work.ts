import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/simple-online-work.ts. */
export const pack: RulePack = {
	patterns: [
		'(trabalho|emprego|tarefa|tarefas|serviço) (fácil|simples|fáceis) ..8 (casa|celular|telemóvel|online|internet|telefone)',
		'(só|apenas|basta) ..3 (precisa|ter|um|com) ..3 @phone',
		'(sem atrapalhar|não atrapalha|não interfere) ..4 (trabalho|emprego|estudos)',
		'(meio período|part time) ..2 (online|em casa|remoto|pelo celular)',
	],
	unless: ['(suporte|clientes|escritório|contrato|técnico|clt|graduação)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Trabalho simples pelo celular.',
		'Só precisa ter um celular com internet.',
		'Não atrapalha seu emprego atual.',
		'Vaga de meio período online.',
	],
	lookalikes: [
		'Técnico de suporte online, escritório no centro.',
		'Precisa ter carteira e telefone.',
		'Atendente com CLT, meio período.',
		'Curso simples de desenho pela internet.',
	],
};
