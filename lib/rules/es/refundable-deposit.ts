import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/refundable-deposit.ts. */
export const pack: RulePack = {
	patterns: [
		'(depósito|fianza|anticipo|garantía|cuota|pago) ..3 (reembolsable|reintegrable|retornable)',
		'@paid-back ..6 (primer pago|primer sueldo|primera nómina|primera quincena|primer salario|firmar|firmes|contrato|terminar)',
		'(se|te) (descuenta|descontará|devuelve|reembolsa|reembolsan|devolverá) ..5 (primer pago|primer sueldo|primera nómina|primera quincena|primer salario)',
		'(depósito|fianza|garantía) ..4 (equipo|laptop|uniforme|material|materiales|puesto|plaza|participación|vacante)',
		'(pagas|paga|pague|depositas|deposita|abonas) ..6 (te|se|le) (lo|la) ..1 @paid-back',
	],
	unless: [
		'(piso|alquiler|habitación|inquilino|inquilinos|transporte|tickets|billete|dietas|kilometraje)',
		'(sin|no pedimos|no hay) ..2 (depósito|fianza|garantía|anticipo)',
		'@safety-notice',
		// Seafarers pay the clinic for the medical, and the shipping company gives it back.
		'(examen|reconocimiento|certificado|revisión|chequeo|exámenes) (médico|médica|médicos) ..16 (naviera|armador|buque|barco|crucero|a bordo|clínica autorizada|centro autorizado)',
		'(naviera|armador|buque|barco|crucero|a bordo|clínica autorizada|centro autorizado) ..16 (examen|reconocimiento|certificado|revisión|chequeo|exámenes) (médico|médica|médicos)',
		'(coche|vehículo|carro|moto|llaves)',
		'(computadora|portátil|ordenador|equipo|uniforme|laptop) ..4 (entrega|entregan|presta|pone) ..3 (la empresa|el primer día|la compañía)',
		'(la empresa|la compañía) ..10 (entrega|presta|facilita) ..10 (se devuelve|devuelves)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Es un depósito reembolsable de 80 €.',
		'La fianza del equipo son 1.200 pesos.',
		'Pagas el registro y te lo regresamos cuando firmes.',
		'Esos 60 euros se descuenta de tu primer sueldo, no pierdes nada.',
		'Te reintegramos la cuota con la primera quincena.',
		'Pagas el examen médico y te lo devolvemos con el primer sueldo.',
		'Depósito reembolsable de 90 euros para embarcar en el crucero.',
	],
	lookalikes: [
		'Alquiler de habitación: fianza de un mes, se devuelve al salir.',
		'Te reembolsamos el transporte con tu primera nómina presentando los tickets.',
		'Trabajo sin depósito ni cuotas.',
		'Trabajo en barco: el examen médico lo pagas en la clínica y te lo reembolsa la naviera con el primer sueldo.',
		'El reconocimiento médico se reembolsa con la primera nómina a bordo.',
		'El premio no es reembolsable en efectivo ni se ingresa en cuenta.',
		'Alquila nuestro coche de reparto, fianza de 300 euros que se devuelve al final del contrato.',
		'La computadora la entrega la empresa el primer día y se devuelve al terminar el contrato.',
	],
};
