import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/eggs-or-surrogacy-abroad.ts. */
export const pack: RulePack = {
	patterns: [
		'(óvulos|barriga de aluguel|barriga solidária|gestação de substituição|mãe de aluguel|rim) ..14 (viagem|voo|paga|pagos|pago|<money>|exterior|procuramos|doadora|doadoras|mulheres)',
		'(procuramos|vender|doar|venda|procuro|quer) ..4 (óvulos|barriga de aluguel|mãe de aluguel|rim)',
		'(doadora|doadoras) de óvulos ..12 (pele|olhos|viagem|chipre|euros|<money>|bonita)',
		'(barriga de aluguel|barriga solidária) ..12 (geórgia|ucrânia|outras mães|mora|parto)',
	],
	unless: [
		'(clínica autorizada|hospital|transplante|ministério|campanha de doação|gratuita|altruísta|notícia|lei|debate|doença|médico|dieta)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Quer vender seus óvulos no exterior, viagem paga?',
		'Procuramos barriga de aluguel, 20 mil euros.',
		'Óvulos: mulheres jovens, voo pago.',
		'Mãe de aluguel, alojamento e viagem.',
		'Doadora de óvulos, pele clara, viagem ao Chipre.',
		'Barriga de aluguel na Geórgia, mora com outras mães.',
	],
	lookalikes: [
		'Debate sobre a lei de gestação de substituição para mulheres.',
		'Enfermeira para hospital, transplante de rim.',
		'Doação de sangue no sábado.',
		'Cozinheiro para clínica.',
		'Doadora de óvulos: palestra no hospital, doação gratuita.',
	],
};
