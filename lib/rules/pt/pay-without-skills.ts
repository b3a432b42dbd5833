import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/pay-without-skills.ts. */
export const pack: RulePack = {
	patterns: [
		'(sem|não precisa de|não é necessário|não exige|nem precisa) ..1 (experiência|estudo|formação|curso) ..14 (<money>|ganhos|ótimos ganhos|alta renda|bom salário|ótimo salário|muito dinheiro|salário diário|tudo pago)',
		'(<money>|ótimos ganhos|alta renda|bom salário|ótimo salário|salário diário) ..14 (sem experiência|sem estudo|sem inglês|não precisa de experiência)',
		'(dinheiro|renda|grana) (fácil|rápida|rápido|garantida|ilimitada)',
		'(trabalho|trabalhe|trabalhar|ganhe|ganhar) ..4 (pelo celular|de casa|em casa|home office) ..10 (<money>|ganhos)',
		'(trabalho|renda extra) ..6 (só|apenas|basta|usando) ..3 (celular|telemóvel) ..8 (<money>|por dia)',
		'(sem|não precisa de|não exige|não) ..1 (experiência|estudo) ..14 @sum',
		'@sum ..14 (sem experiência|sem estudo|não precisa de experiência)',
		'(dinheiro|grana) (extra|fácil|rápido|rápida|já) ..6 (hoje|semana|dia|casa|celular|meninas)',
	],
	unless: ['(por hora|à hora|clt|piso|estágio|aprendiz|graduação|diploma)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Sem experiência, você ganha 3.000 dólares.',
		'Dinheiro fácil toda noite.',
		'Trabalhe de casa e ganhe R$ 500.',
		'Não precisa de experiência, ótimos ganhos.',
		'Operadores, 12 mil mensais, sem experiência.',
	],
	lookalikes: [
		'Garçom com ou sem experiência, 15 reais por hora.',
		'Jovem aprendiz, não exige experiência, 700 reais.',
		'Atendente CLT sem experiência, R$ 1.900.',
		'Excelente ambiente de trabalho.',
		'Estoque: 2 mil mensais, sem experiência, CLT.',
	],
};
