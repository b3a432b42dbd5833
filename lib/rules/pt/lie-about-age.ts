import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/lie-about-age.ts. */
export const pack: RulePack = {
	patterns: [
		'(fala|diz|diga|fale|coloca|coloque|põe) ..3 que (tem|você tem|tens) (18|dezoito|19|20|21)',
		'(mente|minta|mentir|muda|mude|mudar) ..3 (sua idade|a idade|sobre a idade|sobre sua idade)',
		'(se perguntarem|se te perguntarem|se alguém perguntar) ..6 (tem 18|você tem 18|é maior|maior de idade)',
		'(fazemos|conseguimos|arrumamos) ..3 (documento|identidade|rg) ..4 (falso|falsa|com 18|maior de idade)',
	],
	unless: ['(não minta|personagem|papel|cena)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Fala que tem 18.',
		'Muda a idade no formulário.',
		'Se perguntarem, você é maior de idade.',
		'A gente arruma: conseguimos um documento falso.',
	],
	lookalikes: [
		'Informe sua idade real no formulário.',
		'Se você tem 18 anos ou mais, inscreva-se.',
		'Personagem: uma garota que decide mentir sobre a idade.',
		'Não minta sobre sua idade.',
	],
};
