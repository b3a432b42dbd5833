import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/always-on-call.ts. */
export const pack: RulePack = {
	patterns: [
		'(disponible|disponibilidad) ..2 (las 24 horas|24 horas|24 7|siempre|total a cualquier hora|día y noche)',
		'(sin) (días libres|descanso|descansos|días de descanso|vacaciones|horario) ..10 (interna|casa|familia|empleada|limpieza|niñera|trabaj*)',
		'(interna|empleada|niñera|limpieza|muchacha) ..12 (sin días libres|sin descanso|sin salidas|todos los días|los siete días|7 días|día y noche)',
	],
	unless: [
		'(turnos|línea|servicio de urgencias|guardia|guardias|hospital|soporte|farmacia|alarmas|dos días libres|descanso semanal)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Interna con disponibilidad las 24 horas.',
		'Niñera los siete días, sin salidas.',
		'Empleada de casa sin días libres.',
		'Debes estar disponible día y noche.',
	],
	lookalikes: [
		'Enfermera con guardia de 24 horas y descanso.',
		'Empleada interna con descanso semanal y dos días libres.',
		'Soporte técnico disponible 24 7 por turnos.',
		'Niñera por horas, tardes.',
	],
};
