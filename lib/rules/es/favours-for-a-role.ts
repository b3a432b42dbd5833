import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/favours-for-a-role.ts. */
export const pack: RulePack = {
	patterns: [
		'(si|cuando) ..3 (eres|seas|te portas|me tratas) ..2 (buena|cariñosa|amable|bien) conmigo ..10 (papel|rol|contrato|trabajo|puesto|casting)',
		'(papel|rol|contrato|trabajo|puesto) ..10 (a cambio de|depende de) ..4 (sexo|favores|una noche|que seas|lo cariñosa|un beso)',
		'(favores|favor) (sexuales|sexual|especial|especiales)',
		'(acostarte|acostarse|dormir|pasar la noche) con ..2 (el|los|productor|director|jefe|dueño|cliente)',
	],
	unless: ['(denuncia*|acoso|condenad*|juez|escena|personaje|guion|protocolo|víctima*)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Si eres cariñosa conmigo el papel es tuyo.',
		'El contrato depende de lo cariñosa que seas.',
		'Solo pide pasar la noche con el productor.',
		'A cambio de favores sexuales te damos el puesto.',
	],
	lookalikes: [
		'Protocolo de acoso: nadie puede pedir favores sexuales.',
		'El papel depende de la prueba de cámara.',
		'Escena en la que ella debe dormir con el enemigo, personaje principal.',
		'Contrato a cambio de una jornada de 40 horas.',
	],
};
