import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/picked-up-or-late-address.ts. */
export const pack: RulePack = {
	patterns: [
		// A home, a night and an event are what friends say too: there it takes a car that is sent.
		'(te busco|buscamos você|te pego|vou te buscar) ..14 (casting|teste|ensaio|hotel|fotos|cliente|clientes|entrevista|sozinha|evento privado)',
		'(mando um uber|mando uber|mandamos um carro|mando um carro|o motorista te busca) ..14 (casting|teste|ensaio|hotel|noite|fotos|cliente|evento|entrevista|sozinha|casa)',
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
		'Mandamos um carro para te buscar em casa à noite.',
	],
	lookalikes: [
		'A van da equipe busca o elenco da gravação na estação.',
		'O endereço está na convocação.',
		'Motorista para entregas na cidade.',
		'Te busco em casa às oito e vamos jantar, beijos.',
		'Prima, te pego às nove e vamos ao evento da Ana, vai ser uma noite linda.',
		'Evento no salão, transporte público na porta; o motorista te busca só na produção.',
	],
};
