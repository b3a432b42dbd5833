import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/chat-app-contact.ts. */
export const pack: RulePack = {
	patterns: [
		'(escríbe*|escribe*|escribir|contáct*|contact*|agreg*|añad*|manda*|mánda*|envía*|comunic*|informes|info|llama*|responde*|acepta*) ..8 (whatsapp|wasap|wassap|guasap|wsp|wpp|whats)',
		'(whatsapp|wasap|guasap|wsp|wpp) ..3 (<phone>|<handle>|<chatlink>|al <phone>)',
		'(número|contacto) (de|por|en) (whatsapp|wasap|wsp)',
		'(agrega|añade|agregue|añada|acepta) ..6 <chatlink>',
	],
	unless: [
		'(ingeniero|clientes|pacientes|huéspedes|grupo del equipo|atención al cliente por)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Informes por WhatsApp.',
		'Escríbeme al wasap y te cuento.',
		'Agregue WhatsApp para recibir el trabajo.',
		'Manda tus fotos al wsp 600 111 222.',
	],
	lookalikes: [
		'Atención al cliente por WhatsApp y teléfono, contrato fijo.',
		'Envía tu currículum al correo de la empresa.',
		'El grupo del equipo está en WhatsApp.',
		'Ingeniero para integrar nuestra web con WhatsApp.',
	],
};
