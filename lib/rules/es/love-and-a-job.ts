import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/love-and-a-job.ts. */
export const pack: RulePack = {
	patterns: [
		'(mi amor|cariño|mi vida|bebé|corazón|mi reina|princesa) ..20 (trabajo|empleo|mi jefe|te consigo|te mando el boleto|te mando el pasaje)',
		'(mi jefe|mi tío|mi primo|un amigo) ..6 (hotel|negocio|restaurante|club|empresa) ..14 (trabajo para ti|te contrata|te da trabajo|chica como tú|te paga)',
		'(te amo|te quiero|nos casamos|vivir juntos) ..14 (trabajo|empleo|boleto|visa|viaje)',
		'(mi amor|amor|cariño|mi vida|bebé|corazón|mi reina|princesa|nena|mami) ..12 (debo dinero|debo plata|debo lana|tengo una deuda|debo a gente|me van a matar|si me amas|si me quieres|hazlo por nosotros)',
		'(si me amas|si me quieres|si de verdad me quieres|por nosotros|por nuestro futuro) ..14 (trabajas|trabajo|trabajito|la deuda|el cliente|amigo|señor|una noche|unos meses|ayúdame|ayúdame con)',
		'(trabajas|trabajamos|trabajes) ..3 (meses|tiempo|año) ..4 (nos casamos|compramos la casa|compramos la casita|compramos la|juntamos)',
		'(hijo|hermano|sobrino|primo|tío) ..4 (italia|españa|europa|alemania|estados unidos|chile|suiza|canadá|china) ..3 busca ..1 (esposa|mujer|novia|muchacha)',
		'(busca|buscan) esposa (humilde|joven|sencilla|trabajadora|de campo)',
		'(casa|casas|casarse|casarte|casamiento|boda|matrimonio) ..6 (coreano|chino|italiano|europeo|suizo|alemán|turco|extranjero|señor) ..14 (mamá recibe|familia recibe|papeles|recibe <number>|dote|allá)',
	],
	unless: ['(papel|novela|canción|película|hijo mío|suerte en el)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Mi amor, aquí tengo un trabajo para ti con mi jefe.',
		'Mi primo tiene un hotel y busca una chica como tú, te paga bien: te da trabajo ya.',
		'Te amo, ven conmigo, te consigo empleo y boleto.',
		'Princesa, te mando el pasaje y ya trabajas aquí.',
		'Amor, debo plata a unos tipos, ayúdame una noche.',
		'Si me quieres lo haces una noche con el señor y ya.',
		'Trabajas unos meses y compramos la casita.',
		'Mi sobrino en Italia busca esposa.',
		'Busca esposa humilde, te mando el pasaje.',
		'Se casa con coreano, tu mamá recibe 3 mil.',
	],
	lookalikes: [
		'Mi jefe tiene un restaurante y necesita camarero con experiencia.',
		'Una canción que dice mi vida, trabajo de compositor.',
		'Hija, mi amor, suerte en el trabajo nuevo.',
		'Pareja de guardeses para finca, trabajo estable.',
		'Si me quieres ayudar con la mudanza, sábado a las diez.',
		'Amor, compra pan al volver del trabajo.',
		'Mi primo en Italia se casa en mayo.',
		'Mi prima se casa con un italiano en mayo.',
	],
};
