import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/always-on-call.ts. */
export const pack: RulePack = {
	patterns: [
		'(disponível|disponibilidade) ..2 (24 horas|24h|24 7|sempre|total a qualquer hora|dia e noite)',
		'sem (folga|folgas|descanso|dias de descanso|horário) ..10 (doméstica|casa|família|empregada|limpeza|babá|trabalh*)',
		'(doméstica|empregada|babá|limpeza|moça) ..12 (sem folga|sem folgas|sem descanso|todos os dias|sete dias|7 dias|dia e noite)',
	],
	unless: [
		'(turnos|escala|linha|emergência|plantão|hospital|suporte|farmácia|alarmes|duas folgas|folga semanal)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Empregada com disponibilidade 24 horas.',
		'Babá sete dias por semana, dorme no serviço.',
		'Empregada de casa sem folga.',
		'Precisa estar disponível dia e noite.',
	],
	lookalikes: [
		'Enfermeira com plantão de 24 horas.',
		'Doméstica com folga semanal e carteira.',
		'Suporte técnico disponível 24 7 por turnos.',
		'Babá por hora, à tarde.',
	],
};
