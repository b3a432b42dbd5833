import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/picked-up-or-late-address.ts. */
export const pack: RulePack = {
	patterns: [
		// A home, a night and an event are what friends say too: there it takes a car that is sent.
		'(te recogemos|te recojo|pasamos por ti|paso por ti) ..14 (casting|prueba|sesión|hotel|fotos|cliente|clientes|entrevista|audición|evento de trabajo|evento privado)',
		'(te mando un uber|te mandamos un uber|te mandamos un coche|te mando un coche|te busca un chofer|te recoge un chofer) ..14 (casting|prueba|sesión|hotel|noche|fotos|cliente|evento|entrevista|audición|casa)',
		'(casting|prueba|sesión|entrevista|audición|evento) ..12 (te recogemos|te recojo|pasamos por ti|paso por ti|te mando un uber|te mandamos un coche|te recoge un chofer)',
		'(dirección|ubicación|lugar) ..4 (te la mando|te la mandamos|te la paso|se envía|la enviamos|por mensaje) ..6 (una hora antes|ese día|el mismo día|en el último momento|cuando salgas|al salir)',
	],
	unless: ['(producción|rodaje|transporte público|lanzadera|hoja de ruta|estación)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Paso por ti a las nueve y vamos al casting.',
		'Para la sesión te mandamos un coche.',
		'La dirección te la mando una hora antes.',
		'Te recogemos en tu casa y vamos a ver al cliente.',
		'Te mandamos un coche a casa esta noche.',
	],
	lookalikes: [
		'El transporte de producción sale de la estación a las siete para el rodaje.',
		'La dirección está en la convocatoria.',
		'Se recoge al equipo con lanzadera: sesión de trabajo en la fábrica con transporte público cerca.',
		'El chofer reparte paquetes en la ciudad.',
		'Mañana te recogemos en casa a las ocho y vamos a la playa.',
		'Te recojo en tu casa y cenamos, besos.',
		'Prima, paso por ti y vamos al evento de Marta, que dura toda la noche.',
	],
};
