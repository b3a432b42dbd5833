import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/revealing-photos-by-chat.ts. */
export const pack: RulePack = {
	patterns: [
		'@pictures ..4 (cuerpo entero|cuerpo completo|bikini|traje de baño|de espaldas|sexy|sensual|sensuales|atrevidas) ..10 (@chat-app|privado|inbox|md|dm)',
		'(@chat-app|privado|inbox|md) ..8 @pictures ..4 (cuerpo entero|cuerpo completo|bikini|traje de baño|sexy|sensual|sensuales)',
		'(manda*|mánda*|envía*|pása*) ..4 (fotos|foto|selfie|video|vídeo) ..2 (sexy|sensual|sensuales|atrevidas|en bikini|en traje de baño|más fotos tuyas)',
	],
	unless: ['(agencia|formulario|correo|marca de baño|tienda)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Manda fotos sexy por privado.',
		'Pásame una foto de cuerpo entero al WhatsApp.',
		'Por wasap me envías fotos en traje de baño.',
		'Mándame un video sensual y te digo.',
	],
	lookalikes: [
		'Envía por correo una foto de cara y otra de cuerpo entero.',
		'Casting de marca de baño a través de agencia, con formulario.',
		'Manda tu currículum con foto.',
		'No envíes fotos en bikini por WhatsApp.',
	],
};
