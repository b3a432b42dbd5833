import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/task-sets-recharge.ts. */
export const pack: RulePack = {
	patterns: [
		'(tarea|tareas|pedido|pedidos|misión|misiones|orden|órdenes) (prepago|de prepago|prepagadas|prepagada|combinada|combinadas|combinado|vip|de lujo|de bienestar|grupales)',
		'(tareas|encargo|encargos|pedidos|misiones) ..3 (diarias|sencillas|simples|de prueba|fáciles|en línea|online) ..10 (<money>|comisión|comisiones|telegram|captura|recepcionista|ganas|pagaré)',
		'(encargo|tarea|pedido) de prueba ..14 (pagaré|pagamos|pago|ganas|<money>)',
		'(grupo|canal) de (tareas|trabajo) ..4 (telegram|whatsapp)',
		'(subir|subes|desbloquear|desbloqueas) ..3 nivel ..8 (recarga*|deposita*|comisión|tareas)',
		'(plataforma|app|aplicación|sistema) ..8 (subes|depositas|recargas|pones|metes|inviertes) ..4 (retiras|sacas|recibes|te devuelve)',
		'(completar|completa|completas) ..3 (set|ronda|lote|serie|<number>) ..2 (tareas|pedidos|órdenes) ..8 (comisión|retirar|recarga*|saldo)',
		'(compra|compras|pagas|adelantas) ..4 (mercancía|productos|pedidos|artículos) ..4 (plataforma|tienda virtual|aplicación) ..12 (devolvemos|devuelven|reembols*|comisión|más un)',
		'si no ..1 (termino|termina|terminas|completo|completas|cierras) ..2 (set|lote|serie|ronda) ..12 (puntaje|crédito|retirar|saldo|comisión|bloque*)',
		'(salir del|quedé en|estoy en|cubrir el) saldo negativo',
	],
	unless: ['(almacén|clínica|alumnos|soporte técnico|videojuego)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Las tareas prepago devuelven más de lo que ingresas.',
		'Te haré un encargo de prueba y te pagaré cinco euros.',
		'Tareas sencillas en línea, comisión cada noche.',
		'Entra en el grupo de trabajo de Telegram y espera tu primera misión.',
		'La app te da pedidos: depositas 20 euros y retiras 35 al rato.',
		'La aplicación te asigna órdenes, recargas 100 pesos y sacas 150.',
		'Completa 30 pedidos y ya puedes retirar el saldo.',
		'Compra productos en la plataforma, te devolvemos el dinero más un 20 %.',
		'Si no termino el set no puedo retirar.',
		'Pedí prestado para salir del saldo negativo.',
	],
	lookalikes: [
		'Preparar pedidos en almacén, turno de mañana.',
		'Tareas diarias: limpieza y orden de la tienda.',
		'Prueba técnica para el puesto de programador.',
		'Misión de la empresa: cuidar de los mayores.',
		'Si no termino el set de ejercicios lo entrego el lunes.',
	],
};
