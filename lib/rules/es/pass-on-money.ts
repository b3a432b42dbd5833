import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/pass-on-money.ts. */
export const pack: RulePack = {
	patterns: [
		'(recib*) ..5 (dinero|transferencias|pagos|fondos|bizum|depósitos) ..6 (tu cuenta|su cuenta) ..14 (reenv*|transfiere*|transfieres|transferir|envía*|envías|retir*|comisión|porcentaje|sacas)',
		'(recib*) ..4 (transferencias|pagos|fondos|depósitos) ..6 (reenvías|reenviar|reenvía|transfieres|transferir|sacas|retiras|retirar|pasas) ..12 (comisión|<percent>|porcentaje|cripto|te quedas)',
		'(te quedas|quedarte|quédate) ..1 con ..3 (<percent>|<number>|comisión|porcentaje) ..6 (transferencia|transferencias|cada operación|lo que recibas|ingreso|depósito|envío)',
		'(cobras|cobrar|recibes|recibir|cobrarías) ..8 (pagos|cobros|transferencias|dinero) ..6 (mandas|envías|pasas|entregas|giras|mandar|enviar|girar) ..3 (resto|diferencia|demás|lo que queda)',
		'(usar|usamos|usaremos|utilizar) ..2 (tu cuenta|su cuenta) ..10 (pagos|clientes|recibir|transferencias|cobros)',
		'(recibir|recibes|recibe|recibas) ..2 (transferencia|transferencias|dinero|bizum|depósito) ..5 (reenviar|reenviarlo|reenviármelo|reenvías|devolvérmelo|pasármelo|enviármelo|pasarlo|retirarlo|retiras)',
	],
	unless: [
		'(nómina|salario|sueldo) ..4 (en|a) ..1 (tu cuenta|su cuenta)',
		'@safety-notice',
		'(contable|tesorería|proveedores)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Recibes transferencias en tu cuenta y las reenvías con un 5 % de comisión.',
		'Solo recibes pagos, los pasas a otra persona y ganas un porcentaje.',
		'Quédate con el 8 % de cada transferencia que llegue.',
		'Cobras en tu tarjeta los pagos de unos clientes y envías lo demás por giro.',
		'Vamos a usar tu cuenta para cobrar los pagos de clientes.',
		'Solo tienes que recibir una transferencia y reenviármela: recibes dinero y lo reenvías.',
	],
	lookalikes: [
		'Se paga por transferencia a tu cuenta a fin de mes.',
		'Nunca aceptes recibir dinero en tu cuenta y enviarlo a otros.',
		'Contable con experiencia en cobros, transferencias y pagos a proveedores.',
		'Recibirás el salario en tu cuenta el día 30.',
	],
};
