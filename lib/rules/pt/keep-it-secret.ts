import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/keep-it-secret.ts. */
export const pack: RulePack = {
	patterns: [
		'(não|nunca) ..2 (conta|conte|contes|contar|fala|fale|fales|comenta|comente|diz|diga|digas) ..6 (ninguém|pais|mãe|família|namorado|marido|amigas|amigos)',
		'(fica|ficar|guarda|guarde|mantenha|mantém) ..4 (entre nós|em segredo|só entre nós|segredo nosso|entre a gente|eu e você)',
		'(é|será) (nosso segredo|segredo nosso|um segredo)',
		'(apaga|apague|exclui|exclua) ..4 (conversa|mensagens|mensagem|chat)',
		'(ninguém|sua família|seus pais|seu marido) ..3 (pode|deve|precisa) ..2 saber',
		'(fala|fale|diz|diga|fala se) ..2 (sua mãe|tua mãe|seus pais|teus pais|sua família|tua família) que (é|vai|vais|vem|está|vais de)',
		'se ..1 (sua mãe|tua mãe|seus pais|teus pais|sua família|seu namorado|seu marido) ..1 (perguntar|perguntarem|ligar|ligarem) ..2 (diz|diga|fala|fale|dizes|não atende)',
		'segredo ..2 (porque|pois|até)',
	],
	unless: [
		'(termo de confidencialidade|contrato de confidencialidade|cláusula|nda|roteiro|spoiler*|senha|código|gravação)',
		'(surpresa|presente|aniversário|chá de bebê)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Não conta para ninguém, fica entre nós.',
		'Apaga a conversa depois de ler.',
		'Não fale para sua família até chegar lá.',
		'Isso é nosso segredo, a agência não gosta.',
		'Fala pra sua mãe que é intercâmbio.',
		'Se sua mãe perguntar diz que dormiu na amiga.',
		'Segredo, porque o gerente é suspeito.',
	],
	lookalikes: [
		'Elenco assina termo de confidencialidade do roteiro: não conte a ninguém.',
		'Não conte spoilers da série aos amigos.',
		'Seus dados ficam em sigilo conforme a LGPD.',
		'Conte à família e traga quem quiser.',
		'Diga para sua mãe que a peça começa às oito.',
		'Se sua mãe perguntar o horário, é às sete.',
		'Não fala nada pro seu marido do presente, é surpresa.',
	],
};
