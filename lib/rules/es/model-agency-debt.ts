import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/model-agency-debt.ts. */
export const pack: RulePack = {
	patterns: [
		'agencia ..4 (adelanta|paga|cubre|financia|presta) ..10 (devuelves|devolver|se descuenta|descuenta|lo pagas|recupera)',
		'(adelanta|adelantamos|adelantan|prestamos|presta) ..2 dinero ..8 (devuelves|devolver|se descuenta|descuenta|trabajando)',
		'(deuda|gastos) ..4 (con la agencia|a la agencia) ..8 (trabajos|castings|sueldo|descuent*|pagas)',
	],
	unless: ['@warning', '(nómina|convenio|banco)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'La agencia paga el apartamento y te lo descuenta de cada trabajo.',
		'Te adelanta dinero que luego devuelves con los desfiles: la agencia adelanta y lo pagas después.',
		'Los gastos a la agencia se pagan con los trabajos.',
		'Te prestamos dinero para el viaje y se descuenta.',
	],
	lookalikes: [
		'La agencia cobra un 20 % de comisión sobre cada trabajo.',
		'El cliente paga el hotel de la modelo.',
		'Anticipo de nómina según convenio.',
		'Representación sin gastos para el modelo.',
	],
};
