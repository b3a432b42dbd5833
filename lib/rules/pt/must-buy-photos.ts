import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/must-buy-photos.ts. */
export const pack: RulePack = {
	patterns: [
		'(book|composite|material fotográfico|ensaio fotográfico|portfólio) ..6 (obrigatório|custa|a partir de|parcel*|investimento|pagar|sai por)',
		'(só aceitamos|tem que ser|precisa ser|deve ser) ..5 (nosso fotógrafo|fotógrafo da agência|nosso estúdio|estúdio parceiro)',
		'(nosso fotógrafo|fotógrafo da agência|estúdio parceiro|nosso estúdio) ..8 (<money>|pagar|valor|custo|parcel*)',
		'sem ..1 (book|material|composite) ..8 (não podemos|não entra|não dá|pagar)',
		'(investir|investimento) (na sua|em sua|na tua|no seu) (carreira|imagem|book)',
		'(invista|investir|investe|investimento) ..2 (material|book|carreira|imagem|portfólio)',
		'@pay-out ..3 (book|composite|portfólio|ensaio)',
		'(fotos|sessão de fotos|ensaio|book|material) ..3 (por sua conta|por conta própria|por tua conta)',
		'(cobrir|cobre|pagar|paga) ..2 (custo|valor) ..1 (fotos|sessão|book|ensaio)',
		'(book|composite|material|fotos|ensaio) ..4 (ficam|fica|sai|saem|custa) ..3 (<money>|<number>)',
		'(composite|book|material) ..8 (primeiro trabalho|primeira campanha|primeiro cachê) ..3 (paga|cobre|recupera|já paga)',
		'sem (composite|book|material|videobook|portfólio) ..3 (não há|não tem|nem abre|ninguém|não entra|não abre|sem trabalho)',
		'(book|composite|material) ..6 (te deixo|deixo|faço) ..2 (por <money>|por <number>)',
		'(figurino|maquiadora|maquiagem|fotógrafo|estilista) ..6 (por conta dos pais|por conta da família|à parte|cobrados à parte|por conta da mãe)',
		'(pequena|pequeno|filha|filho|bebê|criança) ..10 catálogo ..14 (por conta|pagam|custa|<money>)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(não exigimos|não é necessário|não precisa|não pedimos) ..4 (book|material|ensaio|fotos|portfólio)',
		'(book|ensaio|material) ..4 (grátis|gratuito|permuta|cortesia)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O book é obrigatório e custa R$ 1.800.',
		'O material tem que ser feito com nosso fotógrafo.',
		'Sem book não podemos apresentar sua filha.',
		'É preciso investir na sua carreira de modelo.',
		'Só paga o book no final.',
		'Sua filha tem futuro, invista no material.',
		'A sessão de fotos é por sua conta.',
		'O composite e as fotos ficam 900.',
		'O book você recupera: book com o primeiro trabalho paga.',
		'Flor, sem composite a marca nem abre seu perfil.',
		'O book hoje te deixo por 180.',
		'Figurino e maquiadora por conta dos pais, 190.',
		'Sua pequena vai sair no catálogo, custa 190.',
	],
	lookalikes: [
		'Não exigimos book: mande fotos simples de celular.',
		'Fotógrafo procura modelo para ensaio em permuta, book grátis em troca.',
		'Traga portfólio se tiver.',
		'Nunca pague por book em agência.',
		'As fotos ficam prontas em dez dias.',
		'Te aprovou sem composite mesmo, fecha quinta?',
		'Figurino e maquiagem da produção.',
	],
};
