import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/sugar-words.ts. */
export const pack: RulePack = {
	patterns: [
		'(dama|damas) de compañía',
		'(escort|escorts|scort|scorts|prepago|prepagos|sugar daddy|sugar baby|sugar babies|acompañante sexual|acompañantes vip|acompañante vip)',
		'(servicio|servicios) (de acompañamiento|sexual|sexuales|completo a caballeros|con final)',
		'(masaje|masajes) ..1 (final feliz|erótico|eróticos|relajante a caballeros)',
		'(plaza|plazas) ..4 (chicas|escort|piso de|21 días) ..6 (50 por ciento|<percent>|mitad|alojamiento)',
		'(señor|caballero|hombre|empresario|viudo) ..3 (solvente|discreto|de buena posición|generoso|maduro|viudo) ..5 (ayuda|apoya|busca|ofrece|mantiene) ..3 (universitaria|estudiante|chica|joven|señorita|compañera|muchacha|mujer)',
		'(ayuda|ayudo|apoyo|apoya) ..2 (universitaria|estudiante|chica joven|jovencita|joven universitaria|señorita) ..4 (a cambio|de escasos recursos|de bajos recursos|con gastos|económicamente)',
		'(pago|te pago|ayudo con|ayúdame con|cubro) ..2 (renta|alquiler|arriendo) ..10 (compañía|cariño|te mantengo|yo te mantengo|estudiante linda|discreto|discreta)',
		'(yo te mantengo|te mantengo) ..8 (estudiante|linda|discreto|quincena|mes)',
		'(te deposito|te doy|te transfiero) ..1 (cada quincena|cada mes|cada semana|mensual) ..8 (compañía|cariño|verme|vernos|salir|citas)',
	],
	unless: [
		'(personaje|papel|guion|película|serie|tarjeta prepago|línea prepago|plan prepago|móvil|celular|víctimas|asociación|estudio sobre|mayores|hospital|ancianos)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dama de compañía para ejecutivo.',
		'Se buscan escorts, alojamiento incluido.',
		'Masajes con final feliz, buenas propinas.',
		'Ofrecemos servicios de acompañamiento a caballeros.',
		'Caballero solvente apoya a estudiante con gastos, trato discreto.',
		'Ayudo a universitaria de bajos recursos, fines de semana libres.',
		'Empresario maduro busca joven para salir.',
		'Te pago la renta si me haces compañía.',
		'Yo te mantengo, busco estudiante.',
		'Te deposito cada quincena si quieres vernos.',
	],
	lookalikes: [
		'Papel de dama de compañía de la reina, época del siglo XVI.',
		'Vendedor de línea prepago en tienda de móvil.',
		'Acompañante de personas mayores en el hospital.',
		'Masajista deportivo con título.',
		'La fundación ayuda a la estudiante con la matrícula y los libros.',
		'Señor mayor busca enfermera con título para cuidados nocturnos.',
		'Mamá, ¿me depositas para la renta?',
	],
};
