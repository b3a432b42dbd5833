import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/papers-kept.ts. */
export const pack: RulePack = {
	patterns: [
		'(entreg*|deix*|dar) ..4 (passaporte|passaportes|documentos originais|rg original|documentação original|seus documentos)',
		'(guard*|retemos|reter|recolh*|seguramos) ..5 (passaporte|passaportes|seus documentos|documentos originais)',
		'(passaporte|passaportes|documentos) ..5 (guardad*|retid*|recolhid*|fica com|ficam com|fica na agência|como garantia|com a agência|com o empregador|com o patrão)',
		'(passaporte|documento|documentos) ..3 (como|em) (garantia|caução)',
		'(enviar|envie|mande) ..3 (passaporte original|documentos originais|carteira de trabalho física)',
		'(fica|ficam) com ..2 (passaporte|passaportes|seus documentos|os documentos)',
		'(passaporte|documentos) ..3 (patroa|senhora|dono|dona|gerente) ..2 (guarda|fica|segura)',
		'(passaporte|rg|documentos) ..4 (fica|ficam|guarda|guardados) ..2 (encarregado|chefe|dono|dona|patrão|patroa|agência|escritório|administração)',
		'(passaporte|rg|documentos) ..6 (devolvemos|devolvem|devolve|devolvidos|recupera) ..6 (meses|final|fim|terminar|contrato|safra)',
		'te (guarda|guardam|guardamos) ..1 (os papéis|os documentos|o passaporte)',
		'(documento|documentos|passaporte) ..2 (fica|ficam) ..1 (empreiteira|agência|escritório|fazenda|gerente|capataz)',
	],
	unless: [
		'(cópia|fotocópia|consulado|válido|em dia|arquivo|mesmo dia|recibo|balcão|recepção|não entregue)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Na chegada você entrega o passaporte.',
		'O passaporte fica com a agência até o fim do contrato.',
		'Deixe os documentos originais como garantia da passagem.',
		'O patrão guarda os passaportes no cofre.',
		'A senhora fica com o passaporte.',
		'Os documentos devolvemos no fim da safra.',
		'O documento fica na empreiteira.',
	],
	lookalikes: [
		'Necessário passaporte válido e visto de trabalho.',
		'Nunca entregue seu passaporte ao empregador.',
		'Traga cópia dos documentos no dia da gravação.',
		'Auxiliar de arquivo: guardar e separar documentos.',
	],
};
