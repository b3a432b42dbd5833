import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/link-in-message.ts. */
export const pack: RulePack = {
	patterns: [
		'(@offer|seleccionado|seleccionada|sueldo|salario|gana|ganar|reclutamiento|contratando|postúlate|aplica|desde casa) ..16 <url>',
		'(clic|click|entra|pulsa|ingresa|abre) ..4 <url> ..12 (@offer|gana|salario|sueldo|aplicar)',
	],
	unless: ['(darte de baja|cita previa|tu cita|su cita|tu candidatura|recordatorio|turno)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Trabajo desde casa, inscríbete en https://empleo-rapido.example/1x',
		'Haz clic en http://gana.example/abc y empieza tu empleo.',
		'Fuiste seleccionada, entra en www.vacante-ya.example',
		'Sueldo diario, más datos en http://bit.example/9z',
	],
	lookalikes: [
		'Recordatorio: tu cita de empleo es el lunes, detalles en https://cita.example/22',
		'Consulta el menú en www.restaurante.example',
		'El ensayo es en el teatro, mapa: https://mapa.example/t',
		'Tu candidatura sigue en proceso: https://portal.example/123',
	],
};
