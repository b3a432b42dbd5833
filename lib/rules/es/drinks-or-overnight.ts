import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/drinks-or-overnight.ts. */
export const pack: RulePack = {
	patterns: [
		'(cena|cenar|copa|copas|tragos|trago) ..5 (con el productor|con el cliente|con el director|con el fotógrafo|para conocernos|conmigo) ..10 (papel|casting|contrato|prueba|proyecto|campaña|trabajo)',
		'(papel|casting|contrato|prueba|proyecto|sesión) ..10 (cena|cenar|copas|tragos|tomar algo|dormir|quedarte a dormir|pasar la noche)',
		'(quedarte|quedarse|te quedas) a (dormir|pasar la noche) ..10 (sesión|fotos|casting|prueba|conmigo|estudio)',
		'(cenamos|salimos a cenar|quedamos a cenar|tomamos algo) ..14 (papel|contrato|ruedas|película|campaña|proyecto)',
		'si no ..2 (llegas|alcanzas|vendes|juntas|cumples) ..6 (sales con|te vas con|acompañas al|atiendes al|pasas la noche)',
		'cada (jugo|copa|trago|botella|ficha) ..1 (un punto|puntos|una ficha|tu comisión)',
		'si ..3 no ..1 (juntas|vendes|llegas|haces|cumples) ..4 (copas|fichas|botellas|tragos|cuota|meta) ..8 (irte con|te vas|sales con|atiendes|subes)',
		'te toca (irte|ir|salir|subir) con',
	],
	unless: [
		'(catering|personaje|escena|cena incluida|rodaje|compañía|equipo técnico|cliente paga)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Primero una cena con el productor para hablar del papel.',
		'Después del casting vamos a tomar algo y te quedas a dormir.',
		'Unas copas con el cliente y firmamos el contrato.',
		'La sesión acaba tarde, mejor pasar la noche en el estudio.',
		'Cenamos el jueves y si hay química el papel es tuyo.',
		'Si no llegas a los puntos sales con el cliente.',
		'Cada jugo un punto.',
		'Si esta noche no juntas las copas, te toca irte con el señor.',
		'Te toca irte con el de la mesa seis.',
	],
	lookalikes: [
		'Rodaje con cena incluida para todo el equipo.',
		'Camarera para cenas y copas en restaurante.',
		'El casting es por la mañana y acaba antes de comer.',
		'Escena: una cena con el director de la escuela, papel con texto.',
		'Si no llegas a tiempo vas con el grupo de las diez.',
		'Si no juntas las copas de la mesa, las junto yo.',
	],
};
