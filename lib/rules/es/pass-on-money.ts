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
		'(te llega|te llegan|te cae|te caen|te entra|te entran|te mandan|te depositan|llega|llegan) ..3 (plata|dinero|lana|pagos|transferencias|depósitos) ..4 (de mis clientes|de los clientes|de clientes|a tu cuenta) ..8 (mandas|envías|pasas|transfieres|reenvías|giras|sacas|ganas|te quedas|retiras)',
		'(cheque|cheques) ..8 (usted lo cobra|lo cobras|lo cambia|lo deposita|lo ingresa|cóbralo|deposítelo) ..6 (reparte|repartes|distribuye|transfiere|envía|mandas|manda|entrega)',
		'(cobra|cobras|deposita|depositas|ingresa) ..2 (cheque|cheques) ..3 y ..2 (reparte|repartes|distribuye|reenvía|pasas)',
		'(te ingresan|te mandan|te llegan|te caen|te hacen) ..2 (<number>|<money>) ..3 (mandas|envías|pasas|devuelves|transfieres) ..2 (<number>|<money>|resto)',
		'(por|de) cada (transferencia|bizum|depósito|giro) ..4 (te entre|te llegue|entre|llegue|recibas) ..4 (te dejo|te doy|te pago|ganas|te quedas)',
		'(recibe|recibes|recibir) ..2 (depósitos|pagos|fondos|transferencias) ..8 (conviértelos|convertirlos|conviertes|conviértelas)',
		'(clientes|compradores|usuarios) ..4 (pagan|depositan|transfieren|ingresan) ..3 (tu|su) (cuenta|iban|tarjeta) ..12 (conviert*|usdt|cripto|manda*|envía*|transf*|pasas|reenv*)',
		'(reembolsos|pagos|cobros|ventas) ..3 (entran|caen|llegan) ..3 (tu|su) (cuenta|iban) ..14 (conviert*|cripto|envía*|manda*|transf*)',
		'(saca|sacas|retira|retiras) ..3 (<money>|<number> mil) ..4 (entrega*|se lo das|lo das) ..6 (fiscal|agente|inspector|mensajero|investigador)',
		'(te pasamos|te paso|te depositamos|te mandamos|te enviamos|te llega) ..5 (dinero|plata|efectivo|pagos|ventas) ..10 (sacas|retiras|mandas|envías|giras|cajero) ..8 (western|moneygram|giro|oxxo|cripto|usdt|wise|binance|cajero)',
		'(sacas|retiras|saca|retira) ..3 (cajero|efectivo) ..6 (mandas|envías|giras|manda|envía|entregas) ..4 (western|moneygram|giro|oxxo|cripto|mensajero|chofer|depósito)',
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
		'Te llega el dinero de mis clientes a la cuenta y lo pasas, ganas el 8.',
		'Le llegará un cheque, usted lo cobra y lo reparte entre las personas de la lista.',
		'Te ingresan 700, mandas 600 y el resto para ti.',
		'Por cada bizum que te llegue te doy 20.',
		'Recibe pagos de los compradores y conviértelos en cripto.',
		'Los clientes de su país pagan a su cuenta y usted convierte a USDT.',
		'Los cobros entran en su IBAN y los convierte en cripto.',
		'Usted saca 5 mil y se lo entrega a nuestro inspector.',
		'Te pasamos el dinero de las ventas, tú lo sacas del cajero y lo mandas por Western.',
		'Lo sacas en efectivo y lo mandas por giro: retiras en cajero y mandas por giro.',
	],
	lookalikes: [
		'Se paga por transferencia a tu cuenta a fin de mes.',
		'Nunca aceptes recibir dinero en tu cuenta y enviarlo a otros.',
		'Contable con experiencia en cobros, transferencias y pagos a proveedores.',
		'Recibirás el salario en tu cuenta el día 30.',
		'El cheque del seguro lo cobra el taller y envía la factura.',
		'Te llegan los pagos de los clientes al TPV y cuadras la caja por la noche.',
		'Te mandan cajas, pasas 10 a tienda y el resto al almacén.',
		'Recibe pagos con tarjeta en caja y cuadra el turno.',
		'Los clientes pagan en su mesa y usted cierra la caja.',
		'Retira 2 cajas y entrega una al mensajero.',
		'Cuadras ventas, cierras caja y llevas el depósito al banco con el guardia.',
	],
};
