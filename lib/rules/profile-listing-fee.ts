import type { Cases, Rule } from '../model.ts';

/** Money for a profile, or to answer people who are said to have chosen it. */
export const rule: Rule = {
	id: 'profile-listing-fee',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'modeling-rights', 'performers-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(you pay|pay <money>|fee|subscription|charge) ..6 (profile|listing|photos|portfolio) ..4 (on|in) ..3 (website|site|database|directory|platform|catalogue|catalog|book)',
			'(web|website|online portfolio|online profile|listing|directory|hosting) (fee|charge|subscription)',
			'(casting director|agent|brand|client|scout|agency) ..8 (interested in|viewed|liked|requested|selected|chose) ..5 (profile|photo|photos) ..14 (upgrade|pay|subscribe|membership|unlock)',
			'(unlock|activate|upgrade) ..5 (casting|profile|invitation|audition|role) ..8 (<money>|subscription|membership|payment)',
			'(premium|vip|gold|pro) (membership|profile|account) ..8 (castings|directors|agents|brands|seen|selected|invited)',
			'(on|in) our (site|website|app|portal|database|catalogue|book) ..8 (for|costs|only) ..3 <money>',
			'(platinum|gold|silver|bronze|diamond) ..2 (is|costs|for|package|membership|level|plan) ..2 <money>',
			'(pay|only pay|just pay) <money> ..2 (for|to) ..2 (your|a|the|our|get) ..1 (profile|account|membership|listing|page|portal|file)',
		],
	},
	unless: {
		en: [
			'(gym|account manager|manager earns|you earn)',
			'(free|no charge|at no cost) ..5 (profile|listing|page|website)',
			'(profile|listing) is (free|included)',
			'(cancel|usage|salary|marketer|developer)',
			'@safety-notice',
			'@someone-else-pays',
			'(an hour|per hour|a day|per day)',
			'(trainee|salary|wage|join us as|join our team)',
		],
	},
	citations: [
		{
			title: 'Entertainment and modelling agencies: your rights',
			publisher: 'GOV.UK',
			url: 'https://www.gov.uk/agency-workers-your-rights/entertainment-and-modelling-agencies',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Entertainment and modelling work',
			publisher: 'nidirect (Northern Ireland government)',
			url: 'https://www.nidirect.gov.uk/articles/entertainment-and-modelling-work',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Consumer tips: modeling',
			publisher: 'Better Business Bureau',
			url: 'https://www.bbb.org/washington-dc-eastern-pa/industry-tips/read/tip/modeling-58',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Extras needed, just pay $20 for your profile.',

			'A brand liked your photos, upgrade your account to read the message.',
			'The listing fee for our model directory is 79 pounds.',
			'Pay $29 to keep your profile on our website.',
			'Unlock the casting invitation with a subscription.',
			'A gold membership puts you in front of casting directors: your profile is seen first.',
			'Your photos will be on our website for only 199 euros.',
			'Platinum is $299 and you are called every week.',
		],
		lookalikes: [
			'The account manager costs the job and we pay your profile pictures.',

			'Your profile is free and stays free.',
			'The client pays $500 for use of the photos on the website.',
			'Web developer for our casting platform.',
			'You may cancel your subscription at any time.',
			'There is no fee to appear in our book.',
			'Gym membership is free and you earn £1,900 a month.',
			'The account manager earns £2,400, paid monthly.',
			'An active lifestyle is required.',
			'The job listing is still open.',
			'Keep your profile short.',
			'On our site you find jobs for £12 an hour? Apply free.',
			'Join us as a trainee for £1,900 a month? Read about the pay.',
			'The casting site is free.',
			'Gold is the colour of the dress.',
		],
	},
};
