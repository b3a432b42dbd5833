import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/trade-own-money.ts. */
export const pack: RulePack = {
	patterns: [
		'(invierte|invierta|invertir|inviertes) ..6 (<money>|<number>|plataforma|cripto|forex|trading|acciones|dinero) ..14 (<percent>|gana*|ganancia*|rendimiento|duplica*|diario|diarios|cada día)',
		'(gana*|ganancia*|rendimiento|duplica*) ..10 (<percent>|doble|diario|diarios) ..8 (invirtiendo|inversión|inviertes|tu dinero)',
		'(te enseño|te enseñamos|mi mentor|nuestra mentora|analista) ..8 (invertir|trading|forex|cripto)',
	],
	unless: [
		'(asesor|banco|máster|cnmv|curso universitario|fondo regulado|analista de inversiones|sin invertir)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Invierte 100 euros en la plataforma y gana un 30 % cada día.',
		'Duplica tu dinero: ganancias diarias invirtiendo con nosotros, rendimiento del doble invirtiendo poco.',
		'Te enseño a hacer trading desde el móvil.',
		'Inviertes tus ahorros en cripto y cobras ganancias diarias: invierte en cripto y gana.',
	],
	lookalikes: [
		'Asesor de banco: invertir los ahorros de los clientes y su rendimiento.',
		'Empresa que invierte en formación de su equipo.',
		'Analista de inversiones, titulación en economía.',
		'Gana experiencia en una empresa en crecimiento.',
	],
};
