import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/model-pay-too-high.ts. */
export const pack: RulePack = {
	patterns: [
		'<money> ..3 (por foto|por sesión|por una sesión|la hora|por hora|por noche|la noche|por evento|a la semana) ..12 (modelo*|chica*|sin experiencia|principiantes|posar|fotos)',
		'(modelo*|chica*|sin experiencia|principiantes|posar|modelaje) ..12 <money> ..3 (por foto|por sesión|por noche|la noche|por evento|a la semana)',
		'(pago|pagos|pagamos|ganancias|sueldo|sueldos) en (euros|dólares) ..2 (y|o|o en) ..1 (euros|dólares)',
		'(nuestras|las) (chicas|modelos) ..2 (ganan|cobran|sacan) ..4 (<money>|<number>|mucho)',
		'(modelo*|modelaje|mannequin) ..8 (salario|sueldo|pago|paga) muy (interesante|alto|alta|bueno|buena)',
	],
	unless: [
		'(desarrollador*|programador*|ingenier*|remoto)',
		'(convenio|jornada de rodaje|tarifa de agencia|derechos de imagen|fotógrafo|clases|figuración|bellas artes|dibujo|profesora|modelo vestida|modelo vestido|pintora|pintor|escultora|escultor)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Chicas sin experiencia, 500 euros por noche.',
		'Nuestras modelos ganan 3.000 dólares.',
		'Pago en dólares y euros.',
		'300 € por foto, modelo principiante.',
	],
	lookalikes: [
		'Modelo para clases de dibujo, 15 € la hora.',
		'Modelo de catálogo: 400 € por sesión más derechos de imagen.',
		'Figuración: 60 euros por jornada, modelos de todas las edades.',
		'Profesora de modelaje, 20 € la hora, clases de tarde.',
	],
};
