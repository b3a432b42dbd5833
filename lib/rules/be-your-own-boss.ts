import type { Cases, Rule } from '../model.ts';

/** A business opportunity written as a job. */
export const rule: Rule = {
	id: 'be-your-own-boss',
	family: 'mlm',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(be|become) your own boss ..20 (income|earn|unlimited|team|opportunity|freedom|home|potential)',
			'(business|income|network marketing|direct selling) opportunity ..12 (home|join|unlimited|your own|free|life|team)',
			'(network marketing|multi level marketing|mlm|downline|upline|rank advancement)',
			'(choose|set|work) your own (hours|schedule) ..14 (unlimited|boss|residual|no limit|financial freedom)',
		],
	},
	unless: { en: ['(lawyer|journalist|regulator|compliance|software|investigate)', '@safety-notice'] },
	citations: [
		{
			title: 'Business guidance concerning multi-level marketing',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/business-guidance/resources/business-guidance-concerning-multi-level-marketing',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'The telltale signs of a pyramid scheme',
			publisher: 'Federal Trade Commission',
			url: 'https://www.consumer.ftc.gov/blog/telltale-signs-pyramid-scheme',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Con jobs',
			publisher: 'US Postal Inspection Service (USPS LINK)',
			url: 'https://link.usps.com/2022/03/04/con-jobs-2/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Be your own boss and earn an unlimited income.',
			'Exciting business opportunity from home, join our team.',
			'Network marketing leaders wanted.',
			'Set your own hours and enjoy financial freedom.',
		],
		lookalikes: [
			'Choose your own hours within our opening times.',
			'Compliance lawyer for a direct selling firm, mlm experience helpful.',
			'We are an equal opportunity employer.',
			'Hairdresser: rent a chair and be your own boss, 90 pounds a week.',
		],
	},
};
