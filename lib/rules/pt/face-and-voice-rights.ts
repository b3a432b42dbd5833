import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/face-and-voice-rights.ts. */
export const pack: RulePack = {
	patterns: [
		'(cede|cedes|ceder|cessão|entrega) ..4 (tudo|todos os direitos|sua voz|tua voz|seu rosto|sua imagem|direitos) ..4 (para sempre|pra sempre|vitalíci*|perpétu*|sem limite|ia|inteligência artificial)',
		'(gravamos|grava|gravar|clonar|clonamos|treinar) ..3 (sua voz|tua voz|seu rosto|vozes) ..14 (ia|inteligência artificial|pra sempre|para sempre|sem limite|qualquer uso)',
		'(direitos|uso) (perpétuos|perpétuo|ilimitados|ilimitado|vitalícios|vitalício) ..6 (voz|imagem|rosto|ia)',
	],
	unless: ['@safety-notice', '(licença de dois anos|créditos|sindicato|audiolivro)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Gravamos e você cede tudo pra sempre.',
		'Cede sua voz sem limite.',
		'Gravamos sua voz pra treinar IA.',
		'Uso ilimitado da sua imagem.',
	],
	lookalikes: [
		'Voz para audiolivro, licença de dois anos em contrato.',
		'Cede o lugar a uma senhora.',
		'Gravamos a tua maquete no estúdio.',
		'Direitos de imagem por um ano.',
	],
};
