import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/wages-kept-back.ts. */
export const pack: RulePack = {
	patterns: [
		'(sueldo|salario|pago|pagos|dinero|ganancias) ..6 (lo guardamos|te lo guardamos|se entrega|se paga|se te paga|recibes|cobras) ..3 (al final|al terminar el contrato|al terminar la temporada|cuando termines|al volver|al regresar)',
		'(guardamos|retenemos|retienen|guarda) ..4 (tu sueldo|tu dinero|tu salario|el primer sueldo|el primer mes|tus ganancias)',
		'(primer|primeros) ..2 (mes|meses|sueldo|sueldos) ..4 (no se paga|no se pagan|no cobras|sin pago|en garantía|se queda)',
		'(sueldo|pago|dinero) ..4 (se le entrega|se entrega|va) a ..2 (tu representante|tu agente|tu padrino|el jefe|la señora|tu tutor)',
		'(sin|no hay) (sueldo|paga|salario) ..2 (primer mes|primeros meses|primeras semanas|al principio)',
		'(primer|primeros|primeras) ..2 (mes|meses|semanas) ..4 (trabaja|trabajas|trabajan) ..2 (sin sueldo|sin paga|sin cobrar|gratis|para pagar)',
		'(señora|señor|ella|él|tía|padrino|madrina|jefe|patrón|encargado) ..3 (te guarda|le guarda|te cobra) ..2 (sueldo|plata|dinero|paga|pago)',
		'(se le|se te|se les) (guarda|guardan|guardará) ..2 (sueldo|salario|dinero|plata)',
		'(sueldo|salario|plata) ..10 (entrega|entregan|entregamos|da|dan) ..3 (al terminar|cuando termine|a los dos años|al cumplir)',
		'(noche|tarde|final del día|cada día|diario) ..2 (me entregas|me entregan|me lo das|entregas todo|me das lo) ..8 (cena|comida|dormir|falta|vendido|todo|parte)',
		'si falta ..2 (lo pagas|la pagas|lo pones|pones|sale de ti)',
		'(día|jornada|turno) de prueba ..8 (sin cobrar|sin sueldo|sin paga|no se paga)',
		'(<number>|doce|diez|catorce) horas ..2 (sin cobrar|sin sueldo|sin paga|no pagadas)',
		'(paga|sueldo|salario|plata|dinero) ..3 (tiene|guarda|guarda|lleva|administra) ..2 (doña|señora|patrón|patrona|jefe|jefa|don|encargado) ..4 (hasta|para que)',
		'(así no|para que no) (la|lo) (gastas|gaste|malgastas|malgaste|gasten)',
	],
	unless: ['(factura|rodaje|jornada|fin de mes|retención|irpf|ahorro|colaboración|mes vencido)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'El primer mes no se paga, queda en garantía.',
		'Te guardamos el sueldo hasta que vuelvas: tu dinero se entrega al final.',
		'El pago se entrega a tu padrino.',
		'Retenemos tu salario hasta acabar el año.',
		'Sin sueldo el primer mes, luego vemos.',
		'Los primeros cuatro meses usted trabaja sin sueldo.',
		'La señora te guarda el sueldo y al año te lo entrega.',
		'Se le guarda el sueldo completo en la casa.',
		'El sueldo completo se lo entrega la señora al terminar los dos años.',
		'A la noche me entregas y te doy la cena.',
		'Si falta, lo pagas tú.',
		'Día de prueba en cocina sin cobrar.',
		'Son doce horas sin cobrar, si gustas te llamamos.',
		'La paga te la tiene la doña hasta diciembre.',
		'Se guarda, así no la gastas en tonterías.',
	],
	lookalikes: [
		'Se paga a mes vencido por transferencia.',
		'El salario de la jornada se paga al terminar el contrato del rodaje.',
		'Retención de IRPF según ley.',
		'Guarda tus facturas para la declaración.',
		'El señor guarda la plata de la familia en el banco, dice el personaje.',
		'El recibo de sueldo se entrega al cumplir el mes: fin de mes.',
		'Prueba de cocina de dos horas, pagada.',
		'Si falta leche me avisas.',
		'Si no te llega la paga habla con doña Irma de nómina.',
	],
};
