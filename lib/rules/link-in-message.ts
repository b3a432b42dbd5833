import type { Cases, Rule } from '../model.ts';

/** A message about a job that wants a tap on a link. */
export const rule: Rule = {
	id: 'link-in-message',
	family: 'off-platform-contact',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['message'],
	patterns: {
		en: [
			'(job|jobs|apply|vacancy|salary|recruit|recruiting|recruitment|hiring|selected|select|earn|daily|work from home|part time) ..16 <url>',
			'(click|tap|open|visit) ..4 <url> ..12 (job|jobs|apply|salary|earn|work|vacancy)',
		],
	},
	unless: {
		en: [
			'(unsubscribe|your application|you applied|interview on|appointment|timesheet|payslip|rota|lunch|cinema|dinner)',
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
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You are selected for a job, click https://short.example/job22',
			'Part time job, earn every day, apply at http://work.example',
			'Open https://quick.example/a and start the job today.',
			'Urgent hiring, details at www.fastjobs.example',
		],
		lookalikes: [
			'Your application was received, see https://council.example/status',
			'Your timesheet is ready at https://rota.example',
			'Look at these cinema times https://films.example after work',
			'Mum, the photos are here https://photos.example',
		],
	},
};
