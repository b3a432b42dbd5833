import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/send-back-part.ts. */
export const pack: RulePack = {
	patterns: [
		'(deposita*|deposite*|cobra*|cobre|ingresa*|ingrese) ..4 (cheque|cheques) ..14 (resto|diferencia|sobrante|parte|excedente|transfiere*|transfiera*|envía*|envíe*|manda*)',
		'(cheque|pago|transferencia|bizum) ..6 (de más|por error|mayor|superior|sobrepago|excedente) ..10 (devuelve*|devuelva*|transfiere*|transfiera*|envía*|reembolsa*)',
		'(quédate|quédese|te quedas|se queda) ..2 con ..6 (resto|transfiere*|transfieres|envía*|envías|envíe*|manda*|mandas)',
		'(devuelve|devuelva|transfiere|reenvía|manda) ..3 (la diferencia|el resto|el sobrante|el excedente)',
		'(talón|cheque|pago|transferencia) ..16 (te quedas|quédate|quedas|se queda) ..1 (lo tuyo|con lo tuyo|tu parte|con su parte) ..14 (diferencia|resto|bizum|transf*|le pagas)',
		'(cheque|talón) ..12 (incluido|incluida|dentro) ..8 (se lo entrega|se lo entregas|entrégueselo|le pagas|páguele|se lo das)',
		'(foto|datos|número) ..3 (su|tu) tarjeta ..10 (adelanto|anticipo|cobro) ..18 (le paga|págale|páguele|transporte|proveedor|mensajero)',
		'(transferimos|depositamos|enviamos|mandamos|deposité|transferí|deposité) ..2 (de más|por error|por equivocación)',
		'(de ahí|de eso|con eso|de allí) ..2 (le paga|le pagas|páguele|págale|pagas|paga) ..6 (transporte|transportista|chofer|decorador|proveedor|instalador|mudanza|flete)',
		'(devuélvanos|devuélvame|devuélveme|regrésame|regréseme|devuélvenos) ..3 (diferencia|lo demás|excedente|sobrante)',
		'eran <number> y ..2 (fueron|pusimos|mandamos|depositamos|salieron) <number>',
		'(<number>|<money>) en (vez|lugar) de (<number>|<money>) ..14 (devuelv*|devuélv*|regres*|diferencia|sobra)',
		'(mándenos|mándeme|devuelva|envíe|regrese|mande) ..2 (lo que sobra|lo sobrante|la diferencia|el sobrante)',
		'(nos pasamos|me pasé|nos equivocamos|me equivoqué) ..3 (depósito|transferencia|pago|giro|cheque)',
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
		'Ingresas el talón, te quedas lo tuyo y mandas la diferencia por bizum.',
		'El cheque lleva el dinero del chofer incluido, usted se lo entrega.',
		'Mándeme foto de su tarjeta para el adelanto y usted le paga al transporte.',
		'Le transferimos de más, son 9.300.',
		'De ahí le paga usted al transporte.',
		'Devuélvanos hoy la diferencia.',
		'Eran 200 y fueron 2.000.',
		'Fueron 9.300 en vez de 930, devuélvanos hoy.',
		'Mándenos lo que sobra al número del conductor.',
		'Nos pasamos en el depósito.',
	],
	lookalikes: [
		'Retribución flexible: cheque restaurante y guardería.',
		'Pago con cheque o transferencia al terminar el rodaje.',
		'Dependienta con experiencia en cobro y devoluciones en tienda.',
		'El resto del sueldo se paga a fin de mes.',
		'Hicimos la transferencia por el total, gracias.',
		'El desayuno va incluido y se lo entregan en la habitación.',
		'Nos pasamos de la meta de ventas, felicidades.',
	],
};
