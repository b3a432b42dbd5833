import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/send-back-part.ts. */
export const pack: RulePack = {
	patterns: [
		'(deposita*|deposite*|cobra*|cobre|ingresa*|ingrese) ..4 (cheque|cheques) ..14 (resto|diferencia|sobrante|parte|excedente|transfiere*|transfiera*|envía*|envíe*|manda*)',
		'(cheque|pago|transferencia|bizum) ..6 (de más|por error|mayor|superior|sobrepago|excedente) ..10 (devuelve*|devuelva*|transfiere*|transfiera*|envía*|reembolsa*)',
		'(quédate|quédese|te quedas|se queda) ..2 con ..6 (resto|transfiere*|transfieres|envía*|envías|envíe*|manda*|mandas)',
		'(devuelve|devuelva|transfiere|reenvía|manda) ..3 (la diferencia|el resto|el sobrante|el excedente)',
	],
	unless: [
		'(nómina|cheque restaurante|cheque regalo|cambio de|cliente devuelve|devoluciones en tienda)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Deposita el cheque y transfiere la diferencia al estilista.',
		'Te quedas con 300 y el resto lo envías por giro.',
		'El cliente hizo un pago de más por error, devuelve la diferencia hoy.',
		'Ingrese el cheque, quédese con su parte y mande el sobrante.',
	],
	lookalikes: [
		'Retribución flexible: cheque restaurante y guardería.',
		'Pago con cheque o transferencia al terminar el rodaje.',
		'Dependienta con experiencia en cobro y devoluciones en tienda.',
		'El resto del sueldo se paga a fin de mes.',
	],
};
