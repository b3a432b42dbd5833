import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/denies-the-danger.ts. */
export const pack: RulePack = {
	patterns: [
		'(sin|nada de|no hay|no es) ..1 (sexo|prostitución|sexual|intimidad|escort|contacto físico|desnudos) ..12 (club|bar|copas|clientes|chicas|viaje|vuelo|alojamiento|hostess|trabajo|acompañar|señoritas)',
		'(club|bar|copas|clientes|hostess|acompañar|chicas|señoritas|masaje|masajes) ..12 (sin|nada de|no hay|no es) ..1 (sexo|prostitución|intimidad|escort|contacto físico)',
		'(no es|no somos|no se trata de) ..2 (trata|trata de personas|red de trata|prostitución|nada raro|nada sexual|nada malo)',
		'(nadie) ..2 (te va a|te) ..1 (obligar|obliga|pegar|vender|encerrar)',
	],
	unless: [
		'(política|prevención|ong|protocolo|escena|película|guion|papel|campaña|ley|lucha contra|intimidad de los datos)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Trabajo en club, sin sexo, solo copas.',
		'Chicas para hostess, nada de prostitución.',
		'No es trata, tranquila, todo es legal.',
		'Nadie te va a obligar a nada.',
	],
	lookalikes: [
		'La película no contiene escenas de sexo, papel con texto.',
		'Protocolo de prevención de la trata en hoteles; no es tolerada.',
		'Bar sin música, trato cercano con clientes.',
		'ONG de lucha contra la trata busca educadora.',
	],
};
