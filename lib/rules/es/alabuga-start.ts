import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/alabuga-start.ts. */
export const pack: RulePack = {
	patterns: [
		'alabuga ..6 (start|programa|empleo|trabajo|vuelo|pasaje|chicas|mujeres|curso|beca)',
		'(programa|empleo|trabajo) ..4 alabuga',
		'(rusia|tartaristán|tatarstán) ..12 (chicas|mujeres|señoritas) ..8 (18|22|<number>)',
		'(chicas|mujeres|señoritas) ..2 (de|entre) ..1 18 ..2 22 ..16 (rusia|programa|pasaje|vuelo|idioma ruso|estudiar)',
	],
	unless: [
		'(interpol|investigates|warning|warns|drones|denuncia*|noticia*|reportaje|investigación|víctimas|sancion*|turismo)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Programa Alabuga Start para chicas de 18 a 22 años.',
		'Alabuga: empleo, vuelo y curso de ruso.',
		'En Rusia reciben a chicas de 18 a 22 con pasaje pagado.',
		'Mujeres entre 18 y 22 para estudiar y trabajar en Rusia.',
	],
	lookalikes: [
		'Noticia: denuncian que Alabuga fabrica drones.',
		'Curso de idioma ruso para adultos en Granada.',
		'Agencia de turismo con viajes a Rusia.',
		'Chicas de 18 a 22 años para equipo de balonmano.',
	],
};
