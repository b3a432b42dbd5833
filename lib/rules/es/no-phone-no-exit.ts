import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/no-phone-no-exit.ts. */
export const pack: RulePack = {
	patterns: [
		'(sin|no puedes usar|no se permite|prohibido) ..2 (celular|móvil|teléfono) ..10 (casa|vivienda|semana|semanas|meses|temporada|estancia|salir)',
		'(no puedes|no pueden|no se puede|prohibido) ..1 salir ..6 (casa|sola|solas|piso|recinto|sin permiso|sin acompañante|lugar)',
		'(te quitan|te quitamos|entregas|guardamos) ..3 (celular|móvil|teléfono) ..8 (llegar|durante|temporada|contrato|semanas|meses)',
		'(vigilan|vigilancia|vigilados|guardias|cámaras) ..8 (dormitorio|dormitorios|no salir|no puedan salir|las chicas|las 24 horas en la casa)',
		'(nadie sale|nadie puede salir|no sale nadie) ..5 (hasta|sin|antes)',
		'(entregas|entrega|dejas) ..2 (celular|móvil|teléfono) ..3 (llegada|llegar|entrada|entrar)',
	],
	unless: [
		'(set|rodaje|examen|aula|teatro|función|retiro|turno|sala de|almacén|seguridad privada|vigilante|obra)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'No puedes salir de la casa sin permiso.',
		'Entregas el celular al llegar y lo recuperas cuando acaba el contrato.',
		'Las semanas de trabajo son sin teléfono ni visitas: sin móvil en la vivienda.',
		'Prohibido salir sola del recinto.',
		'Nadie sale de la finca hasta acabar.',
	],
	lookalikes: [
		'Sin móvil en el set durante el rodaje.',
		'Vigilante de seguridad privada con TIP para recinto.',
		'Se prohíbe el celular en el aula durante el examen.',
		'Puedes salir a las seis de la tarde.',
		'Dejas el móvil en la taquilla al entrar en el plató durante el rodaje.',
	],
};
