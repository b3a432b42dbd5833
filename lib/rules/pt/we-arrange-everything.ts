import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/we-arrange-everything.ts. */
export const pack: RulePack = {
	patterns: [
		'(nós|a empresa|a agência|o patrão|a casa) ..2 (cuida|cuidamos|vai cuidar|resolve|resolvemos|paga|pagamos|arca com|trata|tratamos) ..1 (tudo|de tudo)',
		'(cuidamos|cuidaremos|tratamos) de tudo',
		'(só|apenas) ..2 (precisa|tem que|tens de|falta) ..2 (embarcar|vir|viajar|fazer a mala|aparecer|entrar no avião|chegar) ..10 (resto|demais|tudo|nossa conta)',
		'(o resto|todo o resto|o demais|tudo) ..2 (por nossa conta|é conosco|é com a gente|nós pagamos|a gente paga|a gente resolve|nós resolvemos)',
		'(não|nem) ..1 precisa ..2 (falar|saber) ..3 (língua|idioma|inglês|outra língua|outro idioma)',
		'(pagamos|damos|tiramos|compramos) ..2 (passaporte|visto|passagem|voo) ..4 (passaporte|visto|passagem|roupa|hotel)',
		'(pagamos|bancamos|cobrimos|damos) ..1 (a passagem|passagem|passagens|viagem|a viagem|voo) ..6 (documentos|visto|alojamento|hospedagem|casa|comida|tudo|papéis)',
	],
	unless: [
		'@lawful-abroad',
		'(casamento|festa|evento|eventos|convidados|cliente|clientes|hóspedes|seguro|impostos|gravação|produção|férias|mudança|atendimento)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Você só precisa fazer a mala, o resto a gente resolve.',
		'A empresa cuida de tudo.',
		'Não precisa falar inglês, lá tem quem ajude.',
		'Tiramos seu passaporte e compramos a passagem, visto e roupa.',
		'Pagamos a passagem e os documentos, é só querer.',
	],
	lookalikes: [
		'Casamento: nós cuidamos de tudo, buffet e música.',
		'A empresa cuida de tudo do visto de trabalho conforme o contrato de trabalho.',
		'A produção paga tudo no dia da gravação.',
		'Empresa de mudança cuida de tudo para o cliente.',
	],
};
