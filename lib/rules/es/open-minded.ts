import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/open-minded.ts. */
export const pack: RulePack = {
	patterns: [
		'(mente abierta|sin tabúes|sin tabú|sin prejuicios|desinhibida|desinhibidas|liberal|liberales|sin complejos|sin límites) ..10 (chica*|señorita*|modelo*|trabaj*|ganar|ingresos|<money>|sesión|fotos|hostess|masajista|masajistas|edecanes)',
		'(chica*|señorita*|modelo*|masajista*|mujer|mujeres|edecanes|hostess) ..8 (mente abierta|sin tabúes|sin tabú|sin prejuicios|desinhibida|desinhibidas|liberal|liberales|sin complejos|sin límites)',
		'(cuanto más|mientras más|entre más) ..4 (dispuesta|lejos|atrevida|abierta|hagas) ..4 (ganas|pagamos|paga|cobras)',
	],
	unless: [
		'(profesión liberal|profesiones liberales|arte|debate|equipo|empresa inclusiva|papel|personaje|aprender|nuevas ideas)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Chicas de mente abierta, pago diario.',
		'Modelo sin tabúes para sesión.',
		'Mientras más atrevida seas, más ganas.',
		'Se solicita masajista desinhibida.',
	],
	lookalikes: [
		'Equipo con mente abierta y ganas de aprender.',
		'Abogada, profesión liberal, despacho en Bilbao; mujer u hombre.',
		'Personaje: una chica sin prejuicios que viaja sola.',
		'Buscamos modelos de todas las tallas para catálogo.',
	],
};
