import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/car-wrap-ad.ts. */
export const pack: RulePack = {
	patterns: [
		'(adesivo|adesivos|adesivar|envelopar|plotar|plotagem|publicidade|propaganda|anúncio|logo|autocolante) ..5 (seu|teu|próprio) ..1 (carro|automóvel|veículo|moto) ..16 (<money>|<number>|semana|cheque|ganha*|pagamos|recebe*)',
		'(ganha|ganhas|ganhe|recebe|receba|pagamos) ..14 (seu|teu) (carro|automóvel|veículo|moto) (adesivado|envelopado|plotado|com publicidade|com nossa publicidade|com adesivo|com anúncio|com o logo)',
		'(instalador|técnico) ..1 (do|de) (adesivo|adesivos|vinil|plotagem|autocolante|envelopamento)',
		'(adesivo|autocolante|vinil|plotagem) ..8 (carro|moto|veículo) ..10 (recebe|recebes|ganha|ganhas) ..2 (toda semana|por semana|semanal|cada semana)',
		'(rapaz|moço|instalador|cara) ..1 (do adesivo|do vinil|do autocolante)',
		'(cheque) ..10 (adesivo|vinil|plotagem|autocolante)',
	],
	unless: [
		'@safety-notice',
		'(oficina|empresa de adesivos|com experiência|carro da empresa|aprendiz|orçamento|fatura|nota fiscal)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Um adesivo no seu carro e você ganha 300 por semana.',
		'Ganhe 400 reais por semana com seu carro adesivado.',
		'Faz um pix ao instalador do adesivo.',
		'Publicidade no teu carro, pagamos 250 euros.',
		'Cola um adesivo de refrigerante na moto e recebe toda semana.',
		'Passa a parte do rapaz do adesivo.',
		'Primeiro o cheque, depois o adesivo.',
	],
	lookalikes: [
		'Empresa de adesivos procura instalador de vinil com experiência.',
		'Conduz o carro da empresa com o nosso logo.',
		'O instalador do vinil acaba quinta, com nota fiscal.',
		'Lavo o seu carro por 10 euros.',
		'Cola o adesivo novo na moto da entrega.',
	],
};
