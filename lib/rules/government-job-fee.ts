import type { Cases, Rule } from '../model.ts';

/** Money for access to government or postal jobs. */
export const rule: Rule = {
	id: 'government-job-fee',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(government|govt|federal|postal|post office|usps|railway|railways|army|airport|municipal) (job|jobs|position|positions|post|posts|vacancy|vacancies|recruitment) ..10 (fee|fees|hidden|unadvertised|exam kit|study guide|without exam|no exam)',
			'(postal|railway|government|federal|usps) (job|jobs|vacancy|vacancies) guaranteed',
			'(hidden|unadvertised|undisclosed|secret|reserved) ..1 (government|govt|federal|postal|public sector) (job|jobs|positions|vacancies|openings)',
			'(pay|fee|<money>|buy|purchase) ..8 (postal exam|civil service exam|government exam|postal test|exam kit|application kit)',
			'(usps|postal|post office) ..3 hiring ..10 (toll free|call now|reserve)',
		],
	},
	unless: {
		en: ['(no fee|free at|never a charge|tutor|publisher|teacher|fees office|fees team)', '@safety-notice'],
	},
	citations: [
		{
			title: 'FTC announces campaign on federal and postal job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/node/41277',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Hidden federal jobs, get the list for $39.',
			'Postal jobs guaranteed, call now.',
			'Buy the exam kit and pass the postal exam.',
			'Government vacancy without exam, fees apply.',
		],
		lookalikes: [
			'There is never a charge to apply for government jobs.',
			'Apply for this federal position on the official site, no fee.',
			'Tutor wanted for our civil service exam course.',
			'Post office needs a counter clerk; apply in the branch.',
			'The professor puts your name on the paper.',
			'Pupils buy a scratch card to see exam marks.',
		],
	},
};
