import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/debts-welcome.ts. */
export const pack: RulePack = {
	patterns: [
		'(tem|com|está com) ..2 (dívidas|problemas financeiros|problemas de dinheiro|nome sujo) ..14 (trabalho|emprego|exterior|viaj*|adiantamento|solução|te ajudamos|vaga)',
		'(precisa de dinheiro|precisando de dinheiro|desesperada por dinheiro) ..3 (urgente|hoje|rápido) ..10 (trabalho|meninas|viaj*|exterior|chama|vaga)',
		'(adiantamento|dinheiro) ..3 (antes de viajar|antes do embarque|para suas dívidas)',
	],
	unless: [
		'(consultor|consultoria|banco|renegociação|advogad*|contador|cobrança|análise de crédito)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tem dívidas e quer trabalho no exterior?',
		'Com problemas de dinheiro, te ajudamos com viagem e vaga.',
		'Precisando de dinheiro urgente, meninas, chama no privado.',
		'Damos adiantamento antes do embarque.',
	],
	lookalikes: [
		'Consultor de banco: renegociação de dívidas.',
		'Advogada ajuda pessoas com dívidas.',
		'Adiantamento salarial no dia 20.',
		'Empresa sem dívidas com vaga estável.',
	],
};
