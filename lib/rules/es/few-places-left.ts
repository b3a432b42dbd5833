import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/few-places-left.ts. */
export const pack: RulePack = {
	patterns: [
		'(últimos|últimas|pocos|pocas|quedan|solo quedan) ..2 (lugares|plazas|cupos|vacantes|puestos)',
		'(cupo|cupos) (limitado|limitados|contados)',
		'(plazas|lugares|vacantes) (limitadas|limitados|contadas|contados) ..10 (ya|hoy|urgente|pierdas|pierda|ahora|corre|whatsapp)',
		'(decide|decídete|confirma|responde|paga|contesta|aprovecha) ..3 (ya|ahora mismo|hoy mismo|en una hora|en <number> minutos|de inmediato|antes de que)',
		'(pierdes|perderás|se pierde|le damos) ..4 (tu lugar|tu plaza|la oportunidad|el puesto|a otra|a otro|la plaza|tu cupo)',
		'(urge|urgen|urgente) ..3 (chicas|señoritas|muchachas|modelos|personal)',
		'(oportunidad de oro|oportunidad única|última oportunidad|no te lo pierdas|no dejes pasar)',
	],
	unless: [
		'(fecha límite|aforo|entradas|convocatoria abierta|limitadas a <number>|matrícula)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Quedan dos lugares, paga ahora mismo.',
		'Cupos limitados, decídete ya.',
		'Responde ya o le damos tu plaza a otra.',
		'Urgen señoritas esta semana.',
		'Es una oportunidad de oro.',
	],
	lookalikes: [
		'Convocatoria abierta hasta el 30 de mayo; plazas limitadas a 200 personas.',
		'Fecha límite de inscripción: viernes.',
		'Por favor confirma tu asistencia esta semana.',
		'Últimas entradas para el estreno, aforo reducido: quedan pocas plazas.',
	],
};
