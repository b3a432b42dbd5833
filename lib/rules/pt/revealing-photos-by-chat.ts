import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/revealing-photos-by-chat.ts. */
export const pack: RulePack = {
	patterns: [
		'@pictures ..4 (corpo inteiro|corpo todo|biquíni|traje de banho|de costas|sexy|sensual|sensuais|ousadas) ..10 (@chat-app|privado|direct|inbox|dm)',
		'(@chat-app|privado|direct|inbox) ..8 @pictures ..4 (corpo inteiro|corpo todo|biquíni|sexy|sensual|sensuais)',
		'(mand*|envi*|passa) ..4 (fotos|foto|selfie|vídeo) ..2 (sexy|sensual|sensuais|ousadas|de biquíni|mais fotos suas)',
	],
	unless: ['(agência|formulário|e mail|marca de praia|loja)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Manda fotos sensuais no privado.',
		'Passa uma foto de corpo inteiro no zap.',
		'No direct você me envia fotos de biquíni.',
		'Me manda um vídeo sexy e te digo.',
	],
	lookalikes: [
		'Envie por e-mail uma foto de rosto e outra de corpo inteiro.',
		'Casting de marca de praia por agência, com formulário.',
		'Mande seu currículo com foto.',
		'Não envie fotos de biquíni por WhatsApp.',
	],
};
