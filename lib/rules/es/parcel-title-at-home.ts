import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/parcel-title-at-home.ts. */
export const pack: RulePack = {
	patterns: [
		'(agente|asistente|inspector|inspectora|gestor|gestora|coordinador|coordinadora) de (envíos|paquetería|paquetes|reenvío|logística|calidad) ..10 (desde casa|en casa|domicilio|tu casa|teletrabajo)',
		'(desde casa|en casa|domicilio|tu casa) ..8 (agente|asistente|inspector|inspectora|gestor) de (envíos|paquetería|paquetes|reenvío|logística|calidad)',
		'(inspeccionar|revisar|fotografiar|comprobar) ..4 (paquetes|artículos|contenido) ..8 (en casa|tu casa|desde casa|domicilio)',
	],
	unless: ['(almacén|nave|oficina|fábrica|planta|híbrido|titulación|grado en)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Agente de paquetería desde casa, 2.000 € al mes.',
		'Inspectora de calidad en casa: llegan paquetes y los fotografías.',
		'Desde tu casa, asistente de envíos, media jornada.',
		'Revisar artículos en tu casa y subir fotos.',
	],
	lookalikes: [
		'Inspector de calidad en planta, grado en ingeniería.',
		'Coordinadora de logística en almacén, contrato indefinido.',
		'Asistente de logística, oficina en Barajas.',
		'Reparto a domicilio con moto propia.',
	],
};
