import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/threats-if-you-leave.ts. */
export const pack: RulePack = {
	patterns: [
		'(si te vas|si hablas|si denuncias|si no pagas|si no vienes|si no trabajas) ..10 (te va a|le va a|a tu familia|te buscamos|te encontramos|tu hija|tu hijo|tu mamá|te arrepentirás|te deportan|policía te|migración)',
		'(sabemos|sé) ..1 (dónde) ..1 (vives|vive tu|vive su|estudia tu|está tu)',
		'(llamamos|llamaré|avisamos|avisaré|te denunciamos) a (migración|la migra|extranjería)',
		'(vas|van) a (lamentar|arrepentirte|pagarlo caro|desaparecer)',
		'(brujería|brujo|bruja|vudú|maldición|juramento|santería|mal de ojo) ..12 (deuda|pagar|pagas|debes|si hablas|si te vas|tu familia|tu mamá|caer)',
		'(deuda|debía|debes|pagar) ..14 (brujería|brujo|vudú|maldición|juramento)',
		'(abre|abra|habla|hable) ..2 (boca|policía|más) ..8 (le cae|cae el santo|el santo|los hijos|tus hijos|la paga|se muere|castigo)',
		'(saben|sabes) lo que (deben|debes|les debes)',
	],
	unless: ['(película|escena|personaje|novela|denuncia en el|llama al|línea|teléfono de ayuda|víctima*)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Si te vas, a tu familia le va a pasar algo.',
		'Sabemos dónde vive tu mamá.',
		'Si hablas llamamos a migración.',
		'Si no pagas te encontramos.',
		'Decía que por brujería iba a caer mi mamá.',
		'Por la deuda te hacen un juramento.',
		'A la que abre la boca le cae el santo.',
		'Ustedes saben lo que deben.',
	],
	lookalikes: [
		'Si te vas de viaje, a tu familia le va a gustar este seguro: llama al agente.',
		'Escena: sabemos dónde vives, dice el personaje.',
		'Sabemos dónde trabajas mejor: en equipo remoto desde el teletrabajo. Pide información.',
		'Si denuncias, llama al 016, teléfono de ayuda gratuito.',
		'Serie sobre brujería busca figurantes.',
		'Abre la boca, dice el dentista.',
	],
};
