import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/picked-up-or-late-address.ts. */
export const pack: RulePack = {
	patterns: [
		'(te busco|buscamos você|te pego|mando um uber|mando uber|mandamos um carro|mando um carro|o motorista te busca|vou te buscar) ..14 (casting|teste|ensaio|hotel|noite|fotos|cliente|evento|entrevista|sozinha|casa)',
		'(casting|teste|ensaio|entrevista|evento) ..12 (te busco|te pego|mando um uber|mandamos um carro|mando um carro|o motorista te busca)',
		'(endereço|localização|local) ..4 (mando|mandamos|passo|passamos|enviamos) ..6 (uma hora antes|no dia|na hora|em cima da hora|quando você sair)',
	],
	unless: ['(produção|gravação|transporte público|van da equipe|ordem do dia|estação)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Te busco às nove e vamos ao casting.',
		'Para o ensaio mandamos um carro.',
		'O endereço eu passo uma hora antes.',
		'Mando um Uber, você vem sozinha.',
	],
	lookalikes: [
		'A van da equipe busca o elenco da gravação na estação.',
		'O endereço está na convocação.',
		'Motorista para entregas na cidade.',
		'Evento no salão, transporte público na porta; o motorista te busca só na produção.',
	],
};
