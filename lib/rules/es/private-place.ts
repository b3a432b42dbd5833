import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/private-place.ts. */
export const pack: RulePack = {
	patterns: [
		'(casting|audición|prueba|entrevista|sesión|cita) ..6 (en un hotel|en el hotel|en mi casa|en mi departamento|en mi piso|en mi apartamento|en una habitación|en mi habitación|en un airbnb|domicilio particular|en mi coche|en mi carro|en una suite)',
		'(hotel|habitación|suite|departamento|piso|airbnb|mi casa) ..6 (para el casting|para la prueba|para la audición|para la entrevista|haremos las fotos|casting privado|hacemos las fotos|hacemos la prueba)',
		'(casting|audición|prueba|sesión) (privado|privada|a puerta cerrada|a solas)',
		'(nos vemos|te espero|quedamos|te recibo|vente|ven) ..5 (hotel|mi casa|mi departamento|mi piso|habitación|mi apartamento)',
		'(prueba|casting|audición|sesión|ensayo) ..8 (mi estudio|mi oficina|el estudio) ..4 (sin nadie|solos|a solas|solo tú)',
		'(casting|audición|prueba|entrevista|sesión|ensayo) ..8 (en casa|en el domicilio|en el departamento|en el piso|en la casa|en el apartamento) (del|de la) (director|directora|productor|fotógrafo|jefe|dueño|representante)',
		'(prueba|casting|ensayo|lectura|audición|sesión) ..3 (en su hotel|en mi hotel|en su departamento|en su habitación|en su suite|en mi departamento|en su yate)',
		'(productor|director|fotógrafo|manager|representante|cazatalentos) ..6 (en el hotel|en su hotel|habitación|suite|cuarto <number>|hotel)',
	],
	unless: [
		'(salón|sala de conferencias|salón de eventos|lobby|casa de cultura|recepcionista|recepción|camarera de pisos|vestíbulo|auditorio|limpieza|cocina|hostelería)',
		'@warning',
		'@a-role',
		'(recepción|lobby|sala de juntas|salón de eventos|con tu agente|rodaje en el hotel)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'El casting es en un hotel, habitación 304.',
		'La audición la hacemos en mi departamento porque el estudio está ocupado.',
		'Te espero en el hotel a las 22 h.',
		'Prueba privada con el productor.',
		'Ven a mi casa y hacemos las fotos.',
		'La prueba será en mi estudio, sin nadie más.',
		'La entrevista es en casa del director.',
		'Propone repetir la prueba en su hotel.',
		'Te espera el productor en el hotel Regina.',
	],
	lookalikes: [
		'Casting presencial en el salón de eventos del Hotel Central, de 10 a 18 h.',
		'Recepcionista de hotel, entrevista en el hotel.',
		'Pruebas en la casa de cultura municipal.',
		'Nunca vayas a un casting en un hotel.',
		'Camarera de pisos, entrevista en el hotel.',
		'La prueba es en la casa de casting, sala 2.',
		'El productor te espera en la sala 3 con la directora de casting.',
	],
};
