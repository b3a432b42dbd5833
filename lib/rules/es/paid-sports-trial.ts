import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/paid-sports-trial.ts. */
export const pack: RulePack = {
	patterns: [
		'(prueba|pruebas|visoría|visorías|tryout|tryouts) ..12 (club|europa|españa|portugal|argentina|segunda|tercera|academia|cantera|primera división) ..14 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales|pagan|los papás|cuota|a su cargo)',
		'(representante|agente|ojeador) ..10 (prueba|pruebas|club|contrato|fichar) ..14 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales)',
		'(los papás|los padres|la familia|el jugador) ..2 (paga|pagan|cubre|cubren|pone|ponen) ..6 (visa|hotel|prueba|carta|vuelo|hospedaje)',
		'(le cambiamos|le arreglamos|le bajamos|le ponemos) ..2 (edad|acta|partida|cédula|papeles)',
		'(mi hijo|tu hijo|su hijo|el niño|el chico|muchacho) ..14 (<number>|<money>) ..1 [mil] (llevarlo|para llevarlo|por llevarlo) ..8 (vean|prueba|club|portugal|españa|europa|argentina)',
		'(cuesta|vale|son|cobra) ..3 (llevarlo|que lo vean|que lo prueben)',
	],
	unless: [
		'@safety-notice',
		'(gratis|gratuita|gratuitas|son gratis|torneo local|uniforme del club|cuota mensual|club no cobra)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Prueba con un club de segunda en España, son 1.500 euros.',
		'El representante consigue contrato por 900 dólares.',
		'La familia paga la visa y la carta del club.',
		'Al chico le cambiamos la edad.',
		'Mi hijo 2 mil para llevarlo a Portugal.',
		'Cuesta 2 mil llevarlo a Portugal.',
	],
	lookalikes: [
		'Visorías abiertas del club el sábado, son gratis.',
		'La escuela de fútbol tiene cuota mensual de 30 euros.',
		'El club paga el hotel de los jugadores.',
		'Prueba de sonido a las cuatro.',
		'Llevarlo al parque no cuesta nada.',
	],
};
