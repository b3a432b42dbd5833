import type { Cases, Rule } from '../model.ts';

/** A famous company that hires by chat for simple home work. */
export const rule: Rule = {
	id: 'famous-employer-by-chat',
	family: 'impersonation',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'@famous-employer ..14 (@chat-app|<chatlink>|per day|a day|every day|daily|usdt|part time job|part time from home|like videos|thumb up)',
			'@famous-employer ..6 (urgently|is|are|be) ..3 (recruit|recruiting|hire|hiring) ..10 (part time|online|work from home|from home|employees|staff)',
			'(on behalf of|partner of|partnered with|cooperate with|affiliated with) ..3 @famous-employer',
			'dear (friend|sir|applicant|candidate|user|customer) ..8 @famous-employer ..8 (job|jobs|recruit*|hiring|hires)',
		],
	},
	unless: {
		en: [
			'google (hangouts|chat|meet)',
			'(warehouse|shift|office|hybrid|seller|sellers|ads|analytics|cloud|sheets|docs|meet|maps|play|search|engineer|developer|marketing|influencer|careers site|careers page|profile|driver|drivers|per day rate)',
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
			title: 'BBB study of employment scams',
			publisher: 'Galion Inquirer, quoting the Better Business Bureau',
			url: 'https://www.galioninquirer.com/features/lifestyle/55266/bbb-unemployment-scams-target-those-already-hurting',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Amazon is hiring part time staff online, add our manager on WhatsApp.',
			'Flipkart urgently recruits for a part time job, earn every day.',
			'I work on behalf of TikTok and offer simple work.',
			'Walmart pays you daily for work from home, no experience.',
			'Dear friend, Amazon is providing a job in your own city.',
		],
		lookalikes: [
			'Amazon warehouse, night shift, apply on the careers site.',
			'Marketing assistant with experience in Google Ads.',
			'Driver for a partner of Airbnb hosts, local laundry, hourly pay.',
			'See our LinkedIn profile for all jobs.',
			'Beware of fake messages on WhatsApp that claim to be from Amazon.',
			'Work for Amazon in Leeds, night shift.',
		],
	},
};
