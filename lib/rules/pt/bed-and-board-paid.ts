import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/bed-and-board-paid.ts. */
export const pack: RulePack = {
	patterns: [
		'@lodging ..2 @meals ..4 (transporte|passagem|passagens|voo|visto|uniforme|grátis|inclusa|inclusas|inclusos|inclusas|pago|paga|pagas|garantidas|garantida)',
		'@lodging @meals',
		'(casa e comida|moradia e alimentação|alojamento e alimentação|hospedagem e alimentação|cama e comida|casa e alimentação|alojamento e comida|comida e moradia|alimentação e moradia)',
		'(passagem|passagens|voo|viagem) ..2 (hospedagem|moradia|alojamento|estadia) ..4 (pago|pagas|paga|pagos|inclusas|inclusa|grátis|por nossa conta)',
		'(tudo pago|tudo incluso|despesas pagas|todas as despesas pagas) ..8 (trabalho|emprego|meninas|viagem|viajar|dólares|euros|exterior|salário)',
		'(trabalho|emprego|meninas|garotas|viagem|exterior) ..10 (tudo pago|despesas pagas|todas as despesas pagas)',
		'(pagamos|bancamos|cobrimos) ..1 (a passagem|passagem|passagens|a viagem|viagem|voo)',
		'(casa|moradia|alojamento) e (viagem|passagem|comida|transporte) (paga|pagas|pagos|grátis|inclusas)',
		'@travel-cost ..1 por conta ..1 (casa|patrão|dono|nossa|fazenda)',
		'(mando|mandamos|te mando|envio) ..1 passagem',
		'(dou|damos|ponho) ..2 (quarto|casa|teto) ..2 (comida|refeição)',
	],
	unless: [
		'@lawful-abroad',
		'(contrato|safra|temporada|fazenda|navio|resort|hotel|pousada|acampamento|gravação|produção|turnê|elenco|férias|turista|turistas|bolsa|bolsista)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Casa, comida e passagem.',
		'Oferecemos alojamento e alimentação às meninas.',
		'Moradia, alimentação e uniforme inclusos.',
		'Trabalho em outra cidade com tudo pago.',
		'Bancamos a viagem de quem topar.',
		'Passagem por conta da casa.',
		'Mando a passagem e dou quarto e comida.',
	],
	lookalikes: [
		'Contrato de temporada em pousada, alojamento e alimentação.',
		'A produção cobre hospedagem e alimentação na gravação.',
		'Férias com tudo incluso na praia.',
		'Cozinheira para restaurante de comida caseira.',
	],
};
