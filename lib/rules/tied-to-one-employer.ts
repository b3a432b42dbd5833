import type { Cases, Rule } from '../model.ts';

/**
 * The visa ties you to one employer, or costs money to obtain. `caution`: some visas are tied by law; the
 * threat is the danger.
 */
export const rule: Rule = {
	id: 'tied-to-one-employer',
	family: 'visa-tie',
	harm: 'freedom',
	weight: 'caution',
	topics: ['labor-exploitation', 'migrants', 'immigration', 'trafficking'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(your|the) (visa|permit|sponsorship) is (ours|mine)',
			"(tied to|bound to|linked to) ..2 (sponsor|employer|us|this company|the company|one employer|boss) ..8 (cannot|can't|not allowed|no change|may not)",
			"(cannot|can't|not allowed to|may not|forbidden to) (change|switch) ..1 (employer|employers|job|jobs|sponsor|host|host family|company|farm|house|boss)",
			'(h 2a|h 2b|h2a|h2b|j 1|j1|work and travel|summer work travel|au pair visa) ..12 (pay <money>|guaranteed visa|visa guaranteed|guarantee your visa|no interview|bribe|deposit of|fee of|cannot leave)',
			'(blacklist|blacklisted|ban you|banned) ..8 (visa|return|come back|work again|embassy|the country)',
			'(your|the) (visa|sponsorship|residency|permit) ..3 (belongs to|is with|depends on) ..1 (us|me|the boss|the company|the agency)',
			'(noc|release letter|release paper|no objection) ..4 (<money>|<number>|refuse|refuses|pay|never|will not)',
		],
	},
	unless: {
		en: [
			'(no|never|free of|illegal|prohibited) ..5 (fee|fees|recruitment fees|charge|retaliat*)',
			'(sevis|consular|mrv|government) ..3 fee',
			'(right|rights) ..4 (complain|change employer|leave|report)',
			'you (may|can) (complain|change|leave|report)',
			'(casino|stadium|games|gaming|users|customers|drivers|substance|substances)',
		],
	},
	citations: [
		{
			title: 'Migrant workers: recruitment',
			publisher: 'US Department of Labor',
			url: 'https://dol.gov/general/migrantworker/recruitment?lang=en',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'H-2 visa program: know your rights',
			publisher: 'US Embassy in the Dominican Republic',
			url: 'https://do.usembassy.gov/visas/nonimmigrant-visas/h-2-visa-program/know-your-rights-report-fraudulent-activity/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Know your rights: temporary workers',
			publisher: 'US Department of State',
			url: 'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/wilberforce-english.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You are tied to the company and cannot change employer.',
			'H-2B job, visa guaranteed, pay $2,000 to us.',
			'Workers who refuse are banned from the country.',
			'Your visa belongs to the boss.',
			'You may not change employer for three years.',
			'The boss refuses the NOC: NOC refuses, pay first.',
		],
		lookalikes: [
			'You have the right to complain and to leave; your rights are in the pamphlet.',
			'H-2A job: no recruitment fees, housing free, three-fourths guarantee.',
			'The J-1 sponsor lists its programme fees on its official website.',
			'The SEVIS fee is paid to the government.',
			'You may change host family after talking with your coordinator.',
			'Banned substances may not be used by crew.',
			'You may change job and the house stays yours.',
			'Changing job is easy: tell us a month before.',
			'He did not renew his gym card.',
			'If you complain we call back within a day.',
		],
	},
};
