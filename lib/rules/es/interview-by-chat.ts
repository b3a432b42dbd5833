import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/interview-by-chat.ts. */
export const pack: RulePack = {
	patterns: [
		'(entrevista|casting|audición|selección|proceso) ..4 (por|vía|a través de|mediante) ..1 (chat|whatsapp|wasap|wsp|telegram|mensajes|messenger|mensaje de texto)',
		'(te|le) (entrevistamos|entrevistaremos|entrevista) ..3 (por|vía) (chat|whatsapp|telegram|mensajes)',
		'(entrevista|preguntas) (escrita|escritas) ..4 (chat|whatsapp|telegram)',
	],
	unless: [
		'(se confirma|confirmar la|confirmaremos la|recordatorio|cita para|videollamada)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'La entrevista es por chat de Telegram con el gerente.',
		'Casting vía WhatsApp, no hace falta venir.',
		'Te entrevistamos por mensajes esta noche.',
		'El proceso es todo a través de Messenger.',
	],
	lookalikes: [
		'La entrevista se confirma por WhatsApp y es en nuestra oficina.',
		'Entrevista por videollamada con el equipo de recursos humanos.',
		'Audición presencial el martes a las diez.',
		'Atención de clientes por chat, jornada completa.',
	],
};
