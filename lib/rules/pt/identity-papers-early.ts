import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/identity-papers-early.ts. */
export const pack: RulePack = {
	patterns: [
		'(mand*|envi*|passa|passe|anex*|preciso) ..6 @id-paper',
		'(foto|fotos|cópia|selfie) ..4 (@id-paper|documento|documentos) ..8 (frente e verso|segurando|cadastro|vaga|whatsapp|liberar|rosto|reservar)',
		'selfie ..4 (com|segurando) ..3 (@id-paper|documento|identidade)',
		'(reconhecimento facial|biometria|prova de vida) ..8 (cadastro|vaga|liberar|contratação|link|benefício)',
		'(deixe pronta|deixa pronta|separe|prepare|tenha em mãos) ..3 (foto|fotos|cópia) ..3 @id-paper',
	],
	unless: [
		'(ao assinar|após a contratação|no dia da gravação|admissão presencial|primeiro dia|depois de contratad*|consulado)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Envie foto do RG e CPF, frente e verso, para reservar a vaga.',
		'Manda selfie segurando o documento.',
		'Faz o reconhecimento facial do cadastro neste link.',
		'Preciso da cópia do passaporte hoje.',
		'Separe uma foto do seu RG.',
	],
	lookalikes: [
		'Traga RG no dia da gravação.',
		'Após a contratação, envie cópia do CPF ao RH.',
		'Nunca envie selfie com documento por WhatsApp.',
		'Apresente um documento na entrada do teatro.',
	],
};
