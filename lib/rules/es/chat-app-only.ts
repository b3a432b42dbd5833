import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/chat-app-only.ts. */
export const pack: RulePack = {
	patterns: [
		'(solo|únicamente|exclusivamente|nada más) ..3 (por|vía|a|al) [mi] (whatsapp|telegram|wasap|wsp|whats|inbox|messenger|privado|mp|md)',
		'(escríbe*|escribe*|contáct*|contact*|agrég*|agrega*|añád*|añade*|pásate|sigamos|seguimos|continuamos|hablamos) ..6 (telegram|signal|wechat|viber|snapchat)',
		'(manager|gerente|recepcionista|tutor|tutora|coordinador*|profesor*|mentor*) ..5 telegram',
		'(sigamos|seguimos|continuamos|pásate|pasemos|hablemos) ..6 @chat-app',
		'(no llamar|no llames|no se atienden llamadas|sin llamadas) ..6 (whatsapp|wasap|wsp|mensaje|mensajes|telegram)',
		'(interesadas|interesados|info|informes|más información) ..2 (por|al|en) (inbox|privado|md|mp|dm|interno)',
		'(descarga|instala|baja|descargue|instale) ..2 (telegram|signal|wechat|viber|discord)',
	],
	unless: ['(teléfono fijo|correo|oficina en|web oficial|también por|o llama|o llamar)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Interesadas solo por WhatsApp, no llamar.',
		'Agrega a la recepcionista en Telegram para el puesto.',
		'Sigamos la conversación por wasap, aquí no puedo hablar del sueldo.',
		'Más información por inbox.',
		'Contacta con la tutora por Telegram.',
		'Descarga Telegram y escribe al licenciado.',
	],
	lookalikes: [
		'Envía tu CV a rrhh@empresa.es o llama a la oficina.',
		'Solo se contactará a los preseleccionados.',
		'Dudas por WhatsApp o también por correo, con cita en oficina en Gran Vía.',
		'El grupo de actores se organiza tras el contrato.',
	],
};
