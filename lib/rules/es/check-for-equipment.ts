import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/check-for-equipment.ts. */
export const pack: RulePack = {
	patterns: [
		'(te|le) (enviamos|mandamos|enviaremos|enviaré|mandaremos|haremos llegar|llegará) ..3 (cheque|cheques) ..14 (vestuario|estilista|fotógrafo|maquillaj*|equipo|material*|oficina|laptop|computadora|impresora|uniforme)',
		'(cheque|cheques) ..6 (para comprar|para la compra|para tu equipo|para el equipo|para los materiales|para tu oficina|para el vestuario)',
		'(con|usa|usar) ..2 cheque ..6 (compra|compras|comprar|compre|pagas|pagar) ..6 (equipo|laptop|material*|vestuario|software|impresora)',
	],
	unless: ['(cheque restaurante|cheque guardería|cheque regalo|cheque formación)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Te enviamos un cheque para el vestuario y el maquillaje.',
		'Le llegará un cheque por correo, con él compra la laptop a nuestro proveedor.',
		'Recibirás un cheque para comprar los materiales de tu oficina.',
		'Te mandaremos un cheque, cubre tu equipo y el fotógrafo.',
	],
	lookalikes: [
		'La empresa entrega laptop y teléfono el primer día.',
		'Retribución flexible: cheque guardería y cheque restaurante.',
		'Se paga con cheque nominativo al terminar el proyecto.',
		'Auxiliar de oficina: pedidos de material y facturas.',
	],
};
