import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/pay-to-withdraw.ts. */
export const pack: RulePack = {
	patterns: [
		'(desbloquear|liberar|activar|descongelar) ..5 (retiro|retirada|saldo|ganancias|comisión|cuenta|fondos|tareas) ..12 (@pay-out|recarga*|impuesto*|<money>|usdt|@must-pay)',
		'(para|antes de) (retirar|cobrar|sacar) ..6 (ganancias|dinero|saldo|comisión|comisiones|fondos) ..10 (@pay-out|@must-pay|depósito|recarga*|impuesto*|completar)',
		'(saldo|cuenta) ..4 (negativo|congelada|congelado|bloqueada|bloqueado) ..10 (recarga*|@pay-out|completar|@must-pay)',
		'(recarga*|recargue) ..6 (cuenta|saldo|monedero|plataforma) ..10 (tarea*|retirar|continuar|desbloquear|siguiente|nivel|pedido*|seguir)',
		'@pay-out ..4 (impuesto*|comisión|tasa) ..5 (retirar|recibir|cobrar) ..4 (ganancias|saldo|dinero|comisiones|fondos)',
		'@pay-out ..6 (impuesto|impuestos|tasa|iva|comisión) ..8 (liberamos|liberan|se libera|libera|desbloqueamos|recibes|recibe|se acredita) ..3 (saldo|ganancias|fondos|dinero|retiro|total)',
		'(pedido|tarea|orden) ..2 (combinado|combinada|especial|vinculado) ..16 (saldo|rojo|negativo|recarga|bono)',
		'(para|antes de) (retirar|sacar) ..16 (deposita|deposite|recarga|recargue|ingresa|ingrese|abona|abone|transfiere)',
		'(recargas|recarga|metes|cargas|pones) (<number>|<money>) ..4 (te devuelven|te regresan|devuelven|regresan|te dan|retiras|sacas) ..2 (<number>|<money>)',
		'(nivel|vip|etapa|grupo) ..6 (poner|recargar|cargar|depositar|meter) ..3 (<number>|<money>) ..8 (congela|bloquea|pierde|pierdes|no puedes)',
		'(o|si no|sino) ..2 se (congela|bloquea|pierde) ..2 (todo|saldo|cuenta|dinero)',
	],
	unless: [
		'(tarjeta de transporte|bono|móvil prepago|línea prepago|ticket restaurante|metro|saldo del teléfono)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Para retirar tus ganancias debes depositar 200 USDT.',
		'Tu cuenta está en negativo, recarga para continuar.',
		'Hay que pagar un impuesto para cobrar el saldo.',
		'Para desbloquear tus tareas ingresa 90 euros.',
		'Deposite el impuesto de sus comisiones y liberamos el saldo hoy.',
		'Te tocó un pedido especial y el saldo quedó en rojo, completa lo que falta.',
		'Para sacar lo acumulado la cuenta ha de ser oro, recarga 300.',
		'Primero recargas 50 y te devuelven 78.',
		'Los de nivel tres tienen que poner 900 o se congela todo.',
		'Completa hoy o se bloquea la cuenta.',
	],
	lookalikes: [
		'Se paga por transferencia a mes vencido.',
		'Recarga tu bono de transporte en la taquilla.',
		'Puedes cobrar tu sueldo antes de fin de mes.',
		'Ticket restaurante: saldo recargado cada mes por la empresa.',
		'La tasa municipal se paga en ventanilla y el saldo se consulta en la web.',
		'Pedido especial de la floristería: completar la tarjeta con el nombre.',
		'Para retirar el título, acude a secretaría con el DNI.',
		'Recarga tu tarjeta de bus en el kiosco, mínimo 5.',
	],
};
