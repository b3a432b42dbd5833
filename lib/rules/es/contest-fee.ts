import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/contest-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(concurso|certamen|reina|miss|mister|finalista|finalistas|candidata|candidatas|semifinalista|nominada|nominado|gala|corona) ..14 (cuota|inscripción|franquicia|paquete|kit|pagar|paga|abonar|abona|depositar|aporta|aportar|banda|vestido oficial) ..4 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales)',
		'(vender|venda|vendas|vendes|venden|vende) ..2 (boletos|tarjetas|votos|números|entradas|tickets|rifas) ..14 (pagar|paga|pagas|diferencia|cubrir|pones|de tu bolsillo)',
		'(votos|voto) ..3 (a un euro|a un dólar|a un sol|cuestan|cuesta|se compran|pagados|comprar)',
		'(comprar|compra|compren|compran) ..2 votos',
		'(premio|corona|título) ..10 (pagar|paga|abonar|depositar) ..4 (impuesto|envío|aduana|trámite|seguro)',
		'(juntas|junta|juntar|reúne|reúnes|consigue|necesitas) ..1 <number> votos',
		'(votos|voto) ..2 (a peso|a un peso|a <money>|de a <number>|cada uno)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(gratuita|gratuito|gratis|fotografía|ajedrez|cuento|relato|poesía|recetas|colegio|rifa solidaria|kermés)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'La candidata a reina abona la franquicia de 400 dólares.',
		'Hay que vender 40 boletos o pagar la diferencia.',
		'Los votos se compran en la página.',
		'Tus amigos pueden comprar votos.',
		'Para cobrar el premio hay que pagar el impuesto.',
		'Para pasar a la final juntas 500 votos.',
		'Son votos a peso cada uno.',
	],
	lookalikes: [
		'La inscripción al certamen es gratuita.',
		'Concurso de fotografía, inscripción de 10 euros.',
		'Los votos se cuentan el domingo.',
		'La reina de la fiesta sale a las seis.',
		'El premio es de 500 euros y se paga por transferencia.',
		'Vota por tu corto favorito, entrada libre.',
	],
};
