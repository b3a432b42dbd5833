import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/training-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay|custo de|investimento) ..5 (treinamento|formação|curso|capacitação|certificado|integração|apostila) ..10 (vaga|começar|contratação|contratado|contratada|trabalho|emprego|antes)',
		'(curso|treinamento|formação|capacitação|certificado) ..3 (custa|sai por|fica em|é pago|paga) ..6 (vaga|antes|começar|contrat*|<money>)',
		'(antes de começar|para começar|para a vaga) ..10 (pagar|pague|paga) ..4 (curso|treinamento|certificado|formação)',
		'(curso|formação|escola) ..4 (comissária|comissário|vigilante|cruzeiros|barbeiro|unhas|croupier|aeromoça) ..10 (emprego garantido|vaga garantida|contratação garantida|emprego certo|trabalho garantido)',
		'(emprego|vaga|contratação|trabalho) (garantido|garantida|certo|certa) ..12 (<money>|parcelas|bolsas restantes|matrícula)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(universidade|faculdade|escola de|alunos|matrículas abertas|remunerado|pagamos o)',
		'(a empresa|a companhia|o clube|a loja|nós) ..6 (paga|pagamos|cobre)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O curso custa R$ 240 e é pago antes de assinar.',
		'Antes de começar é preciso pagar o treinamento.',
		'Só falta pagar o certificado para liberar sua vaga.',
		'Treinamento sai por 150 reais e a contratação é imediata.',
		'Curso de comissária com emprego garantido na Emirates.',
		'Vaga garantida no fim, R$ 1.200.',
	],
	lookalikes: [
		'O treinamento é remunerado pela empresa.',
		'Escola de gastronomia: curso custa 900 reais por semestre.',
		'Formação gratuita antes de começar.',
		'Pagamos o curso desde o primeiro dia.',
		'Curso de comissário autorizado pela agência, sem promessa.',
		'A empresa dá uniforme e paga o treinamento.',
	],
};
