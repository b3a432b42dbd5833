import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/lie-about-age.ts. */
export const pack: RulePack = {
	patterns: [
		'(di|diles|decir|pon|puedes poner|dices) ..3 que tienes (18|dieciocho|19|20|21)',
		'(miente|mentir|cambia|cambiar) ..3 (tu edad|la edad|sobre tu edad)',
		'(te|le) (conseguimos|hacemos|damos|sacamos) ..3 (documento|identificación|dni|ine|cédula|acta) ..4 (falsa|falso|mayor de edad|con 18)',
		'(si te preguntan|si preguntan|si te pregunta*) ..6 (tienes 18|eres mayor|mayor de edad)',
	],
	unless: ['(no mientas|personaje|papel|escena)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Di que tienes 18 y listo.',
		'Cambia tu edad en el formulario.',
		'Si te preguntan, eres mayor de edad.',
		'Te hacemos una identificación falsa.',
	],
	lookalikes: [
		'Indica tu edad real en el formulario.',
		'Si tienes 18 años o más puedes postular.',
		'Personaje: una chica que decide mentir sobre su edad.',
		'No mientas sobre tu edad.',
	],
};
