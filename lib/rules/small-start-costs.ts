import type { Cases, Rule } from '../model.ts';

/** Small sums for a uniform, badge, medical or travel before the first day. */
export const rule: Rule = {
	id: 'small-start-costs',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'@pay-out ..6 (uniform|id card|identity card|badge|access card|gate pass|safety boots|name tag|medical test|medical examination|health card|hotel booking|courier) ..8 (before|first|upfront|up front|in advance|to start|to join|joining|to confirm|via|through|with @send-app)',
			'(uniform|id card|identity card|badge|gate pass|access card|interview slot|medical test|health card) (fee|fees|charge|charges|deposit)',
			'<money> ..3 for ..3 (uniform|id card|identity card|badge|gate pass|medical test|interview slot)',
			'(call|ring|dial) ..6 (premium rate|premium number|0900|0906|0909)',
			'(medical|health) (test|examination|exam|certificate|check) (fee|fees|charge|charges|cost|costs) ..8 (candidate|applicant|payable|before|paid by you)',
			'(pay|deposit|send) ..3 (air ticket|flight ticket|ticket amount)',
		],
	},
	unless: {
		en: [
			'@someone-else-pays',
			'@safety-notice',
			'(free|provided|supplied|allowance|deducted|taken from|shop|customers|students)',
		],
	},
	citations: [
		{
			title: 'Hire not so delightful',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful',
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
			'Please pay for your uniform before your first day.',
			'The ID card fee is 25 dollars.',
			'Send money for the medical test in advance to confirm your place.',
			'It is only $15 for the badge and you can start tomorrow.',
		],
		lookalikes: [
			'Uniform is provided free.',
			'There is a uniform allowance of $200 a year.',
			'The company pays for the medical test.',
			'Our shop sells uniforms to schools.',
			'No badge fee, parking included.',
		],
	},
};
