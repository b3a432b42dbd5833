import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/club-work-far-away.ts. */
export const pack: RulePack = {
	patterns: [
		'@women ..12 (@inland|@far-place) ..16 (casa|vivienda|alojamiento|hospedaje|comida|traslado|traslados|pasaje|pasajes|vuelo|todo pago|todo pagado|boleto)',
		'@night-work ..14 (@far-place|@inland|españa|méxico) ..14 (casa|vivienda|alojamiento|hospedaje|comida|traslado|traslados|pasaje|pasajes|vuelo|visa|sin experiencia|todo pago|todo pagado|boleto|<money>|bien pagado)',
		'(@far-place|@inland) ..12 @night-work ..12 (casa|vivienda|alojamiento|hospedaje|pasaje|vuelo|visa|sin experiencia|todo pago|todo pagado|boleto|bien pagado)',
		'@women ..6 (para|como|de) ..2 @night-work ..12 (casa|vivienda|alojamiento|hospedaje|pasaje|vuelo|visa|sin experiencia|todo pago|todo pagado|boleto)',
		'(señoritas|chicas|muchachas|jovencitas) ..3 (con o sin experiencia|con y sin experiencia) ..6 (provincia|interior|bar|night club|viajar|extranjero|exterior|otra ciudad)',
	],
	unless: [
		'@lawful-abroad',
		'(restaurante|cafetería|hotel|teatro|musical|ballet|audición|audiciones|coreógrafo|coreografía|compañía de danza|ópera|feria|congreso|videoclip|película|diplomada|certificado)',
		'@warning',
		'(gira|espectáculo|función|funciones|circo|compañía|elenco)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Se buscan señoritas con o sin experiencia para trabajar en el interior, casa y comida.',
		'Bailarinas para Turquía, vuelo y alojamiento incluidos.',
		'Chicas como meseras, hospedaje y pasaje por cuenta del dueño.',
		'Trabajo de masajista en Dubái, sin experiencia, 2.500 dólares.',
		'Contratamos muchachas para bares en la zona minera, todo pago.',
	],
	lookalikes: [
		'Camarera para hotel en la costa, contrato de temporada, alojamiento.',
		'Bailarinas para crucero, audición en Valencia.',
		'Audiciones de ballet en Italia, viaje pagado.',
		'Mesera para restaurante del centro, propinas y comida.',
		'Azafatas de feria en Alemania, hotel pagado.',
		'Bailarina para gira en Alemania, hotel pagado, espectáculo de danza.',
	],
};
