import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/debts-welcome.ts. */
export const pack: RulePack = {
	patterns: [
		'(tienes|tenés|con) ..2 (deudas|problemas económicos|problemas de dinero|préstamos) ..14 (trabajo|empleo|extranjero|viaj*|adelanto|solución|dinero hoy|te ayudamos)',
		'(adelanto|dinero) ..3 (antes de viajar|para tus deudas|para tu familia)',
		'(necesitas dinero urgente|urgencia económica|desesperada por dinero) ..10 (trabajo|chicas|viaj*|extranjero|escríbeme|contáctanos)',
	],
	unless: [
		'(asesor|asesoría|banco|reunificación|abogad*|concurso de acreedores|contable|cobranza)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'¿Tienes deudas y quieres un trabajo en el extranjero con adelanto?',
		'Con problemas de dinero, nosotros te ayudamos: viajas en una semana.',
		'Necesitas dinero urgente, tenemos trabajo para chicas.',
		'Adelanto para tus deudas y trabajo en otro país.',
	],
	lookalikes: [
		'Asesor bancario: reunificación de deudas.',
		'Abogada ayuda a personas con deudas, ley de segunda oportunidad.',
		'Anticipo de nómina por convenio.',
		'Empresa sin deudas con trabajo estable.',
	],
};
