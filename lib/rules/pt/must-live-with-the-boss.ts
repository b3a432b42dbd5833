import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/must-live-with-the-boss.ts. */
export const pack: RulePack = {
	patterns: [
		'(mora|morar|vive|viver|dorme|dormir|fica) ..4 (com o patrão|com o chefe|com o dono|com as outras meninas|com as meninas|na boate|no bar|no local de trabalho|na casa da agência|no apartamento da agência)',
		'(alojamento|moradia|apartamento|quarto|casa) ..4 (dividido com|dividida com|compartilhado com|com) ..1 (as meninas|outras meninas|as modelos|o patrão|o dono)',
		'(obrigatório|obrigatória|tem que|deve) ..3 (morar|dormir) ..4 (casa|apartamento|local|boate|alojamento|conosco)',
		'(dorme|dormir|dormem|mora|moram) ..2 (na oficina|na fábrica|no galpão|na obra|na loja)',
		'(menina|mocinha|garotinha|menino) ..3 (de <number>|<age>) ..10 (ajudar|cuidar|pra casa|para casa|comércio|recados) ..14 (caderno|cadernos|escola|estudo|roupa|come e dorme|comida)',
		'(come e dorme|dorme e come|come e mora) (comigo|com a gente|aqui|lá em casa)',
		'(compro|dou|pago) ..2 (o caderno|os cadernos|caderno|material escolar) ..2 (dela|dele)',
	],
	unless: [
		'(doméstica|cuidadora|babá|au pair|resort|navio|fazenda|república|residência estudantil|aluguel|opcional)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Você mora no apartamento da agência com as outras meninas.',
		'É obrigatório dormir no local.',
		'Alojamento dividido com as modelos.',
		'Dorme na boate até achar lugar.',
		'Dorme na oficina com os outros.',
		'Menina de 12 do interior pra me ajudar, come e dorme comigo.',
		'Ela come e dorme aqui.',
		'Compro o caderno dela.',
	],
	lookalikes: [
		'Cuidadora, morar na casa da família, quarto próprio.',
		'Resort: alojamento opcional.',
		'República de estudantes: quarto dividido com as meninas da faculdade.',
		'Aluguel de apartamento perto da praia.',
		'A avó compra o sapato da menina.',
	],
};
