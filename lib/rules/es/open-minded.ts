import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/open-minded.ts. */
export const pack: RulePack = {
	patterns: [
		'(mente abierta|sin tabúes|sin tabú|sin prejuicios|desinhibida|desinhibidas|liberal|liberales|sin complejos|sin límites) ..10 (chica*|señorita*|modelo*|trabaj*|ganar|ingresos|<money>|sesión|fotos|hostess|masajista|masajistas|edecanes)',
		'(chica*|señorita*|modelo*|masajista*|mujer|mujeres|edecanes|hostess) ..8 (mente abierta|sin tabúes|sin tabú|sin prejuicios|desinhibida|desinhibidas|liberal|liberales|sin complejos|sin límites)',
		'(cuanto más|mientras más|entre más) ..4 (dispuesta|lejos|atrevida|abierta|hagas) ..4 (ganas|pagamos|paga|cobras)',
		'(mentalidad abierta|poco conservadora|sin vergüenza) ..10 (chica*|señorita*|modelo*|azafatas|edecanes|ingresos|viajes)',
		'(azafatas|edecanes|modelos|chicas|señoritas) ..8 (mentalidad abierta|poco conservadoras)',
		'(masaje|masajes|chicas|señoritas|jovencitas|acompañante|clientes) ..10 (discreción|discreta|discretas|discreto)',
		'(chica|mujer|señorita|señora|empleada|asistente) ..6 (cariñosa|complaciente|fogosa|coqueta|sumisa)',
	],
	unless: [
		'(profesión liberal|profesiones liberales|arte|debate|equipo|empresa inclusiva|papel|personaje|aprender|nuevas ideas)',
		'@warning',
		'(niñera|niños|canguro|abuela|mayores|guardería)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Chicas de mente abierta, pago diario.',
		'Modelo sin tabúes para sesión.',
		'Mientras más atrevida seas, más ganas.',
		'Se solicita masajista desinhibida.',
		'Azafatas con mentalidad abierta para viajes.',
		'Jovencitas para masajes, total discreción.',
		'Asistente complaciente para caballero solo.',
	],
	lookalikes: [
		'Equipo con mente abierta y ganas de aprender.',
		'Abogada, profesión liberal, despacho en Bilbao; mujer u hombre.',
		'Personaje: una chica sin prejuicios que viaja sola.',
		'Buscamos modelos de todas las tallas para catálogo.',
		'Servicio de limpieza con discreción y referencias.',
		'Niñera cariñosa para dos niños, chica con referencias.',
	],
};
