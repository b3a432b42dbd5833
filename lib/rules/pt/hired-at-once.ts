import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/hired-at-once.ts. */
export const pack: RulePack = {
	patterns: [
		'(sem|não precisa de|não tem|dispensa) ..1 (entrevista|entrevistas|processo seletivo)',
		'(contratação|contrato) (imediata|imediato|na hora|hoje)',
		'(você|vc) ..1 (já está|já foi|está|foi) ..1 (contratad*|aprovad*|selecionad*) ..8 (comece|começa|hoje|imediat*|sem entrevista|link|para um|para uma|para o|só falta)',
		'(você começa|comece|já começa|pode começar) (hoje|hoje mesmo|amanhã|já)',
		'(vaga|papel|trabalho|emprego) (é|já é) ..1 (sua|seu|tua|teu)',
		'(parabéns) ..10 (contratad*|aprovad*|selecionad*|escolhid*)',
		'(sua filha|seu filho) ..2 (aprovad*|selecionad*|escolhid*)',
	],
	unless: [
		'(após entrevista|depois da entrevista|mediante entrevista|entrevista presencial|após o teste|feira de empregos)',
		'(se|caso|quando|os candidatos|as pessoas|somente) ..3 (for|forem|selecionad*|aprovad*)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Contratação imediata, sem entrevista.',
		'Você foi aprovada, comece hoje mesmo pelo celular.',
		'A vaga já é sua.',
		'Parabéns, sua filha foi escolhida para a campanha.',
	],
	lookalikes: [
		'Início imediato após entrevista presencial.',
		'O processo seletivo tem entrevista e dinâmica.',
		'A gravação começa amanhã cedo na locação.',
		'Se você for aprovada, avisamos na quinta.',
	],
};
