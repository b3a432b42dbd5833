import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/identity-papers-early.ts. */
export const pack: RulePack = {
	patterns: [
		'(manda*|mánda*|envía*|enví*|pása*|adjunta*|sube|necesito) ..6 @id-paper',
		'(foto|fotos|copia|selfie|imagen|escaneo) ..4 @id-paper ..8 (ambos lados|por delante|frente y reverso|contratar*|puesto|registro|registrarte|whatsapp|casting|antes|anverso)',
		'selfie ..4 (con|sosteniendo|sujetando) ..3 (@id-paper|documento|identificación)',
		'(foto|selfie) ..4 (documento|identificación|credencial) ..6 (ambos lados|en la mano|junto a tu cara|frente y reverso|por delante)',
		'(lleva lista|ten lista|ten a la mano|prepara|alista) ..3 (foto|fotos|copia|escaneo) ..3 @id-paper',
	],
	unless: [
		'(al firmar|para el alta|el día de rodaje|el día del rodaje|primer día|tras la contratación|una vez contratada|una vez contratado|visita al consulado)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Mándame foto del DNI por delante y por detrás para registrarte.',
		'Para inscribirte necesito selfie con el INE.',
		'Envía copia de tu cédula y empezamos hoy.',
		'Sube una selfie sosteniendo tu documento.',
		'Ten lista una foto de tu INE.',
	],
	lookalikes: [
		'Trae tu DNI el día de rodaje.',
		'Al firmar el contrato, envía copia de tu pasaporte para el alta.',
		'Nunca envíes tu DNI a un desconocido.',
		'Lleva una identificación al teatro para recoger la entrada.',
	],
};
