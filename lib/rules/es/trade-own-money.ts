import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/trade-own-money.ts. */
export const pack: RulePack = {
	patterns: [
		'(invierte|invierta|invertir|inviertes) ..6 (<money>|<number>|plataforma|cripto|forex|trading|acciones|dinero) ..14 (<percent>|gana*|ganancia*|rendimiento|duplica*|diario|diarios|cada día)',
		'(gana*|ganancia*|rendimiento|duplica*) ..10 (<percent>|doble|diario|diarios) ..8 (invirtiendo|inversión|inviertes|tu dinero)',
		'(te enseño|te enseñamos|mi mentor|nuestra mentora|analista) ..8 (invertir|trading|forex|cripto)',
		'(metes|pones|inviertes|depositas|colocas) ..2 (<money>|<number>) ..8 (tienes|sacas|sales con|retiras|te llevas|se convierten|cobras) ..2 (<money>|<number>)',
		'(trae|traes|traigas|invita|invitas|invitás) ..1 (a dos|dos|a tres|tres) ..4 (ellos|cada uno|cada una|esos) ..3 (a dos|dos|tres|traen|invitan) ..14 (tablero|cobras|sales|sacas|ganas|kit|entras|recuperas|<money>)',
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
		'Metes 100 y en tres días sacas 600.',
		'Traes a dos, cada uno trae a dos y cobras el tablero.',
	],
	lookalikes: [
		'Asesor de banco: invertir los ahorros de los clientes y su rendimiento.',
		'Empresa que invierte en formación de su equipo.',
		'Analista de inversiones, titulación en economía.',
		'Gana experiencia en una empresa en crecimiento.',
		'Entras con 15 años de experiencia, cobras 2 pagas extra.',
		'Invita a dos amigos y ellos a dos más a la fiesta del barrio.',
	],
};
