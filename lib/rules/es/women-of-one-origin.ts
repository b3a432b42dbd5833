import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/women-of-one-origin.ts. */
export const pack: RulePack = {
	patterns: [
		'(se busca|se buscan|se solicita|se solicitan|se necesita|se necesitan|se requieren|buscamos|solicitamos|necesitamos|contratando|contratamos|urgen|urge|busco|está contratando) ..3 (chica|chicas|señorita|señoritas|muchacha|muchachas|jovencitas|nenas|damas) ..10 (con o sin experiencia|sin experiencia|de (18|19|20|21|22) a <number>|entre (18|19|20|21|22)|mayores de 18|solteras|sin hijos|sin compromisos|viajar|bar|interior|provincia|noche)',
		'(solo|únicamente|exclusivo para|exclusivamente) ..1 (chicas|señoritas|mujeres|muchachas|jovencitas) ..6 (18|entre|jóvenes|sin hijos|solteras|hasta|extranjer*|latinas)',
		'(colombianas|venezolanas|dominicanas|paraguayas|brasileñas|cubanas|peruanas|ecuatorianas|latinas|rusas|ucranianas|rumanas|filipinas|nigerianas) ..8 (trabajar|trabajo|viajar|extranjero|europa|españa|méxico|bar|club|casa)',
		'(chicas|mujeres|señoritas|muchachas) (colombianas|venezolanas|dominicanas|paraguayas|brasileñas|cubanas|peruanas|ecuatorianas|latinas|rusas|ucranianas|rumanas|extranjeras)',
		'(madres solteras|huérfanas|viudas|refugiadas) ..8 (trabajo|empleo|viajar|bienvenidas|oportunidad)',
		'(solicito|solicitamos|busco|buscamos|se buscan|se necesitan|necesito) ..2 (jovencitas|señoritas|chicas|muchachas|nenas) ..6 (masaje|masajes|bar|club|karaoke|compañía|discreción)',
		'(alojamiento|habitación|casa) ..3 (gratis|a cambio) ..8 (chica|chicas|mujer|señorita|muchacha)',
		'(chica|mujer|señorita|muchacha) ..10 a cambio de ..2 (alojamiento|habitación|techo|casa)',
	],
	unless: [
		'(chicas y chicos|chicos y chicas|hombres y mujeres|mujeres y hombres|chicas o chicos|chicos o chicas)',
		'(cuidar|niños|niñas|madre|abuela|limpieza|tienda|dependienta|peluquería|peluquera|niñera|enfermera|residencia de mayores|guardería|curso|beca|fútbol|equipo|coro|asociación|refugio|ayuda|deporte|papel|personaje|extras|figuración|cocina)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Estamos buscando, se necesitan señoritas con o sin experiencia, buena paga.',
		'Solo chicas entre 18 y 25, buena actitud.',
		'Se buscan muchachas solteras para viajar.',
		'Oportunidad para colombianas que quieran trabajar en Europa.',
		'Viudas y huérfanas bienvenidas, trabajo en otra ciudad.',
		'Busco jovencitas para masajes.',
		'Doy habitación gratis a una chica que ayude en casa.',
	],
	lookalikes: [
		'Se busca chica para limpieza, dos mañanas a la semana.',
		'Equipo de fútbol busca chicas de 18 a 25 años.',
		'Figuración: mujeres de 20 a 30 años para un anuncio.',
		'Asociación de ayuda a mujeres venezolanas ofrece cursos.',
	],
};
