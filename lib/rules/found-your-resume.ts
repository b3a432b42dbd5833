import type { Cases, Rule } from '../model.ts';

/** A recruiter out of the blue who says that a résumé was recommended. */
export const rule: Rule = {
	id: 'found-your-resume',
	family: 'off-platform-contact',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'your ..4 (resume|cv|profile|background|contact) ..8 (recommended|forwarded|passed|referred) ..10 (agency|agencies|indeed|linkedin|ziprecruiter|seek|recruit*|online|platform|hr|team|department|us)',
			'(found|saw|came across|received|got|obtained) ..4 (your|ur) ..3 (resume|cv|number|contact|email) ..8 (indeed|linkedin|ziprecruiter|seek|glassdoor|monster|naukri|online|job board|agency|agencies|database|platform)',
			'(we|i) got your contact ..8 (school|database|college|university|agency|online|platform)',
			'(resume|cv|background|profile) ..4 (recommended|referred) by',
			"(i am|i'm|this is|my name is) ..6 (from|with|at) ..4 (indeed|linkedin|ziprecruiter|recruitment agency|recruiting agency|recruiting company) ..20 (remote|part time|online|flexible|job|position|opportunity)",
			'reviewed your (profile|resume|cv) on',
			'your (resume|cv|profile) ..3 (selected|select|shortlisted) by ..4 (company|hr|hrd|department) ..16 (contact|link|click|pay|<url>)',
			'(contact|contacting) you ..6 your (resume|cv) ..6 (online|posted|internet)',
		],
	},
	unless: {
		en: [
			"(you applied|your application|thank you for applying|careers site|our ats|candidates' resumes|source profiles)",
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Random text offering you a job? It’s probably a scam',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://militaryconsumer.gov/blog/random-text-offering-you-job-its-probably-scam',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'New FTC data show skyrocketing consumer reports about game-like online job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Freelance job scams on the rise in Canada',
			publisher: 'Global News, quoting the Canadian Anti-Fraud Centre',
			url: 'https://globalnews.ca/news/9925896/job-offer-fraud-canada-alert',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Your resume was recommended by several online agencies.',
			'I found your CV on Indeed and have a flexible job for you.',
			'We got your contact through the school database.',
			'Hello, I am Kate from a recruitment agency, I have an online job for you.',
			'I am contacting you about your resume that we found posted online.',
		],
		lookalikes: [
			'Thank you for applying; your CV was forwarded to the hiring manager.',
			'You will source profiles on LinkedIn for our clients.',
			'We received your application on Monday.',
			'Upload your resume to our platform.',
			'I saw your play in Bristol and would like to invite you to read for a part.',
		],
	},
};
