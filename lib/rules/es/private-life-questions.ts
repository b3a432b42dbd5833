import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/private-life-questions.ts. */
export const pack: RulePack = {
	patterns: [
		'(eres|sos|estás) ..1 (soltera|virgen|casada)',
		'(tienes|tenés) ..1 (novio|marido|pareja|hijos) ..1 (o|y|te|vives|eres)',
		'(vives|vivís) (sola|solo|con alguien|con tus padres|con quién)',
		'(soltera|solteras|sin pareja|sin novio|sin hijos|sin compromisos|sin ataduras) ..6 (chica*|señorita*|modelo*|mujer|mujeres|mejor|requisito|indispensable|preferible)',
		'(chica*|señorita*|mujer|mujeres|muchachas) ..4 (soltera|solteras|sin pareja|sin novio|sin compromisos|sin ataduras|vírgenes)',
		'(tu|tus) ..1 (vida sexual|fantasías|experiencia sexual|preferencias sexuales)',
		'(sin) (cargas familiares|cargas|familia|ataduras) ..10 (chica*|mujer|señorita*|mejor|preferible|interna)',
		'(mujer|mujeres|chica*|señorita*) ..12 (sin cargas familiares|sin cargas|sin familia)',
	],
	unless: [
		'(concurso de citas|programa de citas|reality|personaje|papel|madre soltera|madres solteras|encuesta|inquilino|piso compartido|estado civil|subsidio)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'¿Eres soltera?',
		'¿Tienes novio o vives sola?',
		'Señoritas sin compromisos, buena paga.',
		'Chica soltera para atender un negocio.',
		'Cuéntame de tu vida sexual para la ficha.',
		'Mujer sin cargas familiares para vivir en casa.',
	],
	lookalikes: [
		'Personaje: mujer soltera de 40 años.',
		'Programa de citas busca chicas y chicos solteros.',
		'Ayuda para madres solteras, subsidio municipal.',
		'Contrato fijo, sin pareja de turnos asignada.',
	],
};
