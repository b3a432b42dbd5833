import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/interview-by-chat.ts. */
export const pack: RulePack = {
	patterns: [
		'(entrevista|seleção|teste|casting|processo) ..4 (por|via|pelo|no) ..1 (chat|whatsapp|whats|zap|telegram|mensagem|mensagens|direct)',
		'(te entrevisto|entrevistamos) ..3 (por|pelo|no) (chat|whatsapp|zap|telegram|mensagem)',
	],
	unless: [
		'(confirmada|confirmar|confirmaremos|lembrete|agendamento|agendada|videochamada|será agendada)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'A seleção é pelo Telegram com a gerente.',
		'Entrevista por chat, dez minutos.',
		'O teste é no WhatsApp, sem sair de casa.',
		'Entrevistamos por mensagem hoje à noite: entrevista via direct.',
	],
	lookalikes: [
		'A entrevista é confirmada por WhatsApp e acontece no escritório.',
		'Entrevista por videochamada com o RH.',
		'Teste presencial na terça às dez.',
		'Atendimento por chat em período integral.',
	],
};
