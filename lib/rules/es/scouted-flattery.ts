import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/scouted-flattery.ts. */
export const pack: RulePack = {
	patterns: [
		'(tu perfil|tus fotos|tu look|tu rostro|tu cara|tu belleza|tu estilo|tu instagram) ..4 (nos encanta|me encanta|nos encantó|me encantó|nos gustó|encaja|es perfecto|es perfecta|llamó la atención|llamó nuestra atención) ..12 (campaña|marca|modelo|modelaje|agencia|proyecto|casting|catálogo)',
		'(podrías|puedes|deberías) ser ..1 (modelo|actriz|estrella|la imagen|la cara|influencer)',
		'(tienes|tenés) ..2 (el look|cara de modelo|cuerpo de modelo|perfil de modelo|potencial de|madera de)',
		'(eres|sos|estás) ..2 (hermosa|guapa|linda|preciosa|bellísima|espectacular) ..12 (modelo|modelaje|fotos|campaña|agencia)',
		'(has pensado|pensaste|te gustaría|sueñas con|quieres) ..3 (ser modelo|ser actriz|modelar|ser famosa|ser famoso|el modelaje)',
		'(he echado un vistazo|vi|he visto|vimos) ..2 (tus trabajos|tu trabajo|tus fotos|tu perfil) ..12 (interesados|interesadas|modelo|campaña|agencia|trabajar contigo|colaborar)',
	],
	unless: [
		'(representante|tu agente|personaje|convocatoria abierta|te postulaste|ayuntamiento)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tu perfil nos encanta para una campaña de bikinis.',
		'Eres preciosa, deberías ser modelo.',
		'¿Has pensado en ser modelo? Podrías ser la cara de nuestra marca.',
		'Tienes potencial de modelo y no lo sabes.',
		'He visto tus fotos y estamos interesados en trabajar contigo.',
	],
	lookalikes: [
		'Hola, soy la directora de casting: te postulaste al rol de Ana.',
		'La protagonista es guapa y sueña con ser actriz: personaje de 30 años.',
		'Buscamos perfil de diseñador con portafolio.',
		'Tu agente nos envió tus fotos para la campaña.',
	],
};
