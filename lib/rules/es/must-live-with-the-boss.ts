import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/must-live-with-the-boss.ts. */
export const pack: RulePack = {
	patterns: [
		'(vives|vivir|vivirás|vivirías|duermes|dormir|dormirás|te quedas) ..4 (con el jefe|con el dueño|con la dueña|con las otras chicas|con las demás chicas|en el club|en el bar|en el local|en el piso con|en la casa de la agencia|donde trabajas)',
		'(alojamiento|vivienda|piso|habitación|casa) ..4 (compartida con|compartido con|con) ..1 (las chicas|otras chicas|el jefe|el dueño|las modelos)',
		'(obligatorio|obligatoria|hay que|debes|tienes que) ..3 (vivir|dormir) ..4 (casa|piso|local|club|alojamiento|nosotros)',
		'(duermes|dormir|duermen|vives|viven) ..2 en (el|la) (taller|fábrica|bodega|obra|tienda|maquila)',
		'(niña|niñita|muchachita|chiquilla|jovencita|niño|chico) ..2 (de <number>|<age>) ..10 (ayudarme|ayude|ayudar|para la casa|cuidar|negocio|mandados) ..14 (cuadernos|escuela|colegio|estudio|ropa|come y duerme|comida|dormir)',
		'(come y duerme|duerme y come|come y vive) (conmigo|con nosotros|aquí|en la casa)',
		'(le doy|le damos|le pongo|le compro) ..2 (sus|para sus|los) (cuadernos|útiles|estudios)',
	],
	unless: [
		'(interna|cuidadora|niñera|au pair|resort|barco|crucero|granja|residencia de estudiantes|alquiler|compañera de piso|opcional)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Vives en el piso con las otras chicas.',
		'Es obligatorio dormir en el local.',
		'Alojamiento compartido con las modelos.',
		'Dormirás en el club hasta encontrar algo.',
		'Duermes en el taller con los demás.',
		'Niña de 13 para ayudarme con el negocio, come y duerme conmigo.',
		'La muchacha come y duerme aquí.',
		'Le doy para sus cuadernos.',
	],
	lookalikes: [
		'Cuidadora interna, vivir en casa de la familia, habitación propia.',
		'Resort: alojamiento de personal opcional.',
		'Busco compañera de piso para vivir con chicas estudiantes.',
		'Alquiler de habitación en piso con estudiantes.',
		'La abuela le compra los zapatos a la niña.',
	],
};
