import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/come-alone.ts. */
export const pack: RulePack = {
	patterns: [
		'(vem|venha|vens|vir|ir|compareça|comparecer) ..3 (sozinha|sozinho|desacompanhada|sem acompanhante|sem acompanhantes|sem os pais|sem seus pais|sem a mãe)',
		'(não traga|não trazer|não pode levar|não pode trazer|não leve|proibido|proibida|não é permitido|não são permitidos|não aceitamos) ..3 (acompanhante|acompanhantes|pais|namorado|marido|amiga|amigas|mãe)',
		'sem (acompanhante|acompanhantes|os pais) ..6 (teste|casting|ensaio|audição|estúdio|set)',
		'(seus pais|os pais|sua mãe|a mãe|acompanhante|acompanhantes|namorado) ..4 (espera* fora|esperam fora|do lado de fora|espera* na recepção|não entra*|fica* fora|não pode* entrar)',
		'só (você|nós dois|eu e você) ..4 (no teste|no ensaio|no estúdio|na sala|no quarto)',
		'(só|somente|apenas) ..2 (eu e você|você e eu|nós dois)',
	],
	unless: [
		'(acompanhado|acompanhada|acompanhados|acompanhadas|pode vir com|pode trazer|morar sozinha|moram sozinhas|nunca|público|lotação)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Venha sozinha ao estúdio.',
		'Não é permitido acompanhante no ensaio.',
		'A mãe espera do lado de fora.',
		'Compareça sem os pais no sábado.',
		'É só eu e você no estúdio.',
	],
	lookalikes: [
		'Menores devem vir acompanhados do responsável legal.',
		'Pode trazer uma amiga ao teste.',
		'Nunca vá sozinha encontrar um olheiro.',
		'Cuidadora para idosas que moram sozinhas.',
	],
};
