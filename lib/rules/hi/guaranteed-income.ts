import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Sure or easy income. */
export const pack: RulePack = {
	patterns: [
		'(आसान|झटपट|पक्की|गारंटीड) (कमाई|इनकम|पैसा)',
		'(कमाई|इनकम|पेमेंट) ..2 (गारंटी|पक्की|गारंटीड)',
		'(easy|aasan|asaan|fast|pakki|guaranteed) (kamai|money|paisa|income|earning)',
		'(kamai|income|payment|earning) ..2 (guarantee|pakki|guaranteed|sure)',
	],
	unless: ['(बीमा|insurance|business|व्यापार|न्यूनतम)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'आसान कमाई, आज ही जुड़ें।',
		'पेमेंट की गारंटी है, डरो मत।',
		'Easy money hai bhai, join karo.',
		'Kamai pakki, har roz payment.',
	],
	lookalikes: [
		'वेतन हर महीने की सात तारीख को।',
		'व्यापार में कमाई की गारंटी नहीं होती।',
		'Income guarantee nahi hai, commission sale par.',
		'Insurance agent, income commission se.',
	],
};
