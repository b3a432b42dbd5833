import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Nobody may come along. */
export const pack: RulePack = {
	patterns: [
		'(mag isa|magisa|ikaw lang|solo ka lang|solo lang) ..5 (pumunta|punta|pupunta|pumasok|sumama|mag go see|go see|pictorial)',
		'(pumunta|punta|pupunta|sumama|pasok|dapat) ..4 (mag isa|magisa|ikaw lang|solo|walang kasama|alone)',
		'(bawal|no|wag|huwag|hindi pwede|di pwede) ..3 (kasama|magsama|mag sama|chaperone|companion|jowa|bf|boyfriend|magulang|parents)',
		'(kasama|companion|magulang|nanay|mama) ..3 (bawal|sa labas lang|hintay sa labas|maghintay sa labas|hindi pwede pumasok)',
		'(sunduin kita|susunduin kita|sundo kita) ..6 (mag isa|ikaw lang)',
	],
	unless: [
		'(pwede magsama|pwede kang magsama|pwede mag sama|magsama ng|kasama ang magulang|may kasamang|wag pumunta|huwag pumunta|wag kang pumunta|huwag kang pumunta|bawal pumunta)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Pumunta ka nang mag-isa, ha.',
		'Bawal ang chaperone sa loob ng kwarto.',
		'Sunduin kita bukas, ikaw lang.',
		'Ang magulang sa labas lang, hindi pwede sa loob.',
	],
	lookalikes: [
		'Minors: dapat kasama ang magulang o guardian.',
		'Pwede kang magsama ng kaibigan sa go-see.',
		'Huwag pumunta mag-isa sa lugar na hindi mo kilala.',
		'Solo ang kwarto ng bawat empleyado sa dorm.',
	],
};
