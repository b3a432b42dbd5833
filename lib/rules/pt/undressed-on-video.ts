import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/undressed-on-video.ts. */
export const pack: RulePack = {
	patterns: [
		'(chamada de vídeo|videochamada|vídeo chamada|webcam|câmera|zoom|skype) ..10 (sem roupa|lingerie|calcinha|tira a|tire a|tirar a|topless|biquíni|nua)',
		'(tirar|tira|tire|levantar|levanta|levante) ..3 (blusa|roupa|camiseta|sutiã|calça|saia)',
		'(ver|avaliar|analisar) ..3 (seu corpo|suas curvas|suas marcas|teu corpo) ..8 (lingerie|sem roupa|calcinha|chamada|biquíni|vídeo)',
		'(biquíni|lingerie|calcinha|sem roupa|topless) ..4 (por|na|em|via) ..1 (chamada de vídeo|videochamada|webcam|zoom|skype|câmera)',
	],
	unless: [
		'(figurino|troca de roupa|cena|set fechado|intimidade|médico|médica|máquina de lavar|varal|lavanderia)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Preciso que você tire a blusa na chamada de vídeo.',
		'Pela webcam você fica de lingerie um minuto.',
		'Tira a roupa, é normal no meio.',
		'Só para avaliar seu corpo de biquíni.',
		'A prova é de biquíni por chamada de vídeo.',
	],
	lookalikes: [
		'Entrevista por videochamada com o RH.',
		'Nunca aceite tirar a roupa em vídeo.',
		'Troca de roupa no camarim entre cenas: tirar a blusa do figurino com ajuda.',
		'Auxiliar de lavanderia: tirar roupa da máquina.',
	],
};
