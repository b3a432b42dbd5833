import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/travel-debt.ts. */
export const pack: RulePack = {
	patterns: [
		'@travel-cost ..8 (descontad*|desconta|descontamos|você paga|paga depois|devolve|parcelad*|vai pagando) ..6 (salário|cachê|ganhos|trabalh*|primeiros|meses|lá)',
		'(pagamos|adiantamos|financiamos|bancamos|custeamos) ..6 @travel-cost ..10 (descont*|devolv*|paga depois|dívida|trabalhando|salário|com o trabalho)',
		'(dívida|empréstimo|adiantamento) ..6 (paga*|quita*|abat*) ..5 (trabalhando|programa*|com o salário|com serviço|com trabalho)',
		'(até) ..2 (quitar|pagar|cobrir|acabar de pagar) ..3 (dívida|passagem|viagem|empréstimo)',
		'(bancamos|financiamos|pagamos|adiantamos) ..3 (cirurgia|roupas|silicone|operação) ..10 (trabalhando|devolve|descont*|paga depois|salário)',
		'dívida ..2 (viagem|passagem) ..4 (depois|paga|trabalhando|descont*)',
		'(pagamos|bancamos|adiantamos) ..2 (passagem|viagem) ..4 (desconta|descontamos|descontado) ..4 (ordenado|salário|diária|ganhos)',
		'(paga|pago|pagamos|adianta|adianto|banco) ..6 @travel-cost ..6 (você acerta|me devolve|devolve depois|paga depois|acerta depois|acertamos)',
		'(paga|pagamos|banca|bancamos) ..3 (silicone|cirurgia|roupas|operação) ..12 (acerta|devolve|trabalho|trabalhando|descont*)',
		'(pagar|paga|pagando|pagas) ..1 (trabalhando|com trabalho|com o trabalho|com serviço)',
		'(passagem|viagem|gato|ônibus) ..3 (vai|vão) pagando',
		'(viagem|passagem|vinda|voo|cama|quarto) ..3 (é abatida|abatida|descontada|vai descontando|é descontada|vai abatendo|o voo desconta)',
		'(voo|passagem|viagem) desconta',
		'(adianta|adiantamos|adiantado) ..3 (família) ..8 (desconta|safra|acerta|trabalho|abate)',
		'(abatendo|abater|abate) ..2 (viagem|passagem|quarto|voo)',
		'@travel-cost ..12 (se devolve|se devolvem|se paga|se pagam|devolve se|paga se) trabalhando',
		'@travel-cost ..4 (na caderneta|no caderno|anotada na|anotado no|vai pra conta|entra na conta)',
		'(caderneta|caderno) ..6 (cantina|barracão|passagem|comida|armazém)',
		'(devia|devo|deves) mais (do que quando|que quando) (cheguei|chegou|chegaste)',
		'(dívida) ..4 (se pagava|se paga|tem que pagar|fosse como fosse)',
		'(feira|mercado|comida|mantimento|rancho) ..3 (patrão|encarregado|chefe|dono) ..1 (anota|marca|desconta|fia)',
	],
	unless: [
		'(sem desconto|por conta da empresa|vale transporte|não é descontad*|por conta da produção|reembolsamos|imposto|inss|financiamento imobiliário|cobrança|cartão de crédito)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bancamos a passagem e o visto, você paga depois com o trabalho lá.',
		'A passagem é descontada dos primeiros salários.',
		'Você trabalha até quitar a dívida.',
		'Pagamos sua cirurgia e você devolve com o salário.',
		'A dívida da viagem você acerta depois.',
		'A gente paga seu silicone e depois você acerta com o trabalho.',
		'O gato cobra seis mil mas dá para pagar trabalhando.',
		'A vinda é abatida aos poucos.',
		'Entra de avião e o voo desconta.',
		'Adianta pra família e desconta na safra.',
		'O resto vai abatendo a viagem e o quarto.',
		'A passagem e a carta custam 5.500 e se pagam trabalhando.',
		'Gato busca de ônibus e a passagem fica na caderneta.',
		'A caderneta é na cantina.',
		'Devia mais do que quando cheguei.',
		'Juramos que a dívida se pagava, fosse como fosse.',
		'A feira o patrão anota.',
	],
	lookalikes: [
		'Passagem e hospedagem por conta da produção.',
		'Vale-transporte com desconto de 6% do salário.',
		'Adiantamento de 40% no dia 20.',
		'Analista de cobrança: dívida de cartão de crédito, pagar em dia.',
		'O vale transporte é descontado em 6%.',
		'A passagem se compra na rodoviária.',
		'Anota no caderno as aulas.',
		'A feira abre às seis.',
	],
};
