import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/minor-without-guardian.ts. */
export const pack: RulePack = {
	patterns: [
		'(não tem problema|não importa|tudo bem|pode ser|aceito|aceitamos) ..4 (menor|menor de idade|menores de idade|menores|sua idade)',
		'(sem|não precisa|não é preciso|não precisa de) ..3 (autorização|permissão|assinatura|consentimento) ..4 (pais|responsável|mãe|responsáveis)',
		'(menina*|menino*|adolescente*|novinha*|garota*|menor*) ..6 (<number> anos|de idade) ..8 (sem os pais|sem responsável|sem autorização|não tem problema)',
		'(adolescente*|novinha*|menores) ..8 (festa*|noite|biquíni|lingerie|vip|boate)',
		'(não conta|não conte|não fala|não fale|sem contar) ..4 (pais|sua mãe|responsável|seus pais)',
		'(sem|não traz) ..1 (a mãe|sua mãe|tua mãe|seus pais|teus pais|o pai) ..10 (quinze|dezesseis|quatorze|catorze|<age>|profissional|lingerie|ensaio|fotos)',
		'(já tem|já tens|tens) (quatorze|catorze|quinze|dezesseis) anos ..6 (profissional|lingerie|decide|grande)',
	],
	unless: [
		'(com autorização|autorização dos pais obrigatória|acompanhad*|alvará|proibida|proibido|festa infantil|festas infantis|aniversário|acampamento|não aceitamos|escola)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Não tem problema ser menor de idade, a agência resolve.',
		'Não precisa de autorização dos seus pais para o ensaio.',
		'Adolescentes para festa em boate, paga boa.',
		'Faz a sessão sem contar para sua mãe.',
		'Pra lingerie tem que vir sem a mãe, com quinze anos já é profissional.',
		'Você já tem quinze anos, decide sozinha.',
	],
	lookalikes: [
		'Crianças de 4 a 8 anos com autorização dos pais e alvará judicial.',
		'Menores acompanhadas dos responsáveis no set.',
		'Vaga para maiores de 18 anos.',
		'Animadora de festas infantis com crianças e adolescentes, fim de semana.',
		'Sem a mãe o cachorro não come.',
	],
};
