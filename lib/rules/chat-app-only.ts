import type { Cases, Rule } from '../model.ts';

/** Contact by Telegram, Signal or the like, or a move away from the site to a chat. */
export const rule: Rule = {
	id: 'chat-app-only',
	family: 'off-platform-contact',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'performers-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(contact|message|text|reach|add|dm|msg|reply|ping|inbox|write|apply) ..6 (via|on|by|through|at|over|to|us|me|only) ..1 (telegram|signal|wechat|zalo|viber|kik|snapchat|google chat|google hangouts|hangouts|wire app|session app)',
			'(telegram|wechat|zalo|kik) ..3 (only|number|<phone>|<handle>|<chatlink>|id|hr|manager|channel|group)',
			'(whatsapp|telegram) (messages only|only)',
			'(text|texts|sms|dm) only ..4 <phone>',
			'<phone> ..3 (text|texts|sms|dm) only',
			'(only|exclusively) ..3 (by|on|via|through|over) ..1 (whatsapp|telegram|text message|chat)',
			"(no calls|do not call|don't call) ..6 (whatsapp|telegram|text|dm|chat)",
			'(move|switch|continue|shift|take) ..8 (conversation|chat|interview|discussion|talk|this|over) ..4 @chat-app',
			'(download|install|create) ..4 (telegram|signal|wechat|google chat|hangouts|zalo|viber) ..10 (interview|hr|manager|contact|chat|job|hiring|continue|recruiter)',
			'(join|enter) ..4 (telegram|whatsapp|wechat) ..2 (group|channel) ..10 (job|jobs|task|tasks|work|earn|start)',
			'(google chat|telegram|hangouts|signal) only',
			'(continue|chat|talk) on (signal|kik|viber)',
			'(proceed|go) to (whatsapp|telegram) ..6 (details|job|interview|chat|start|continue)',
		],
	},
	unless: {
		en: [
			'(engineer|developer|community manager|moderator|customers|call the shop|or (call|email|e mail) us|crew group|call sheet|once (booked|hired)|after you are (booked|hired))',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Police advisory on job scams involving messaging platforms',
			publisher: 'Singapore Police Force',
			url: 'https://www.police.gov.sg/Media-Room/News/20250829_police_advisory_on_job_scams_involving_messaging_platforms',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Random text offering you a job? It’s probably a scam',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://militaryconsumer.gov/blog/random-text-offering-you-job-its-probably-scam',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Guidelines for a safe job search',
			publisher: 'Indeed',
			url: 'https://support.indeed.com/hc/en-us/articles/216354123-Guidelines-for-a-Safe-Job-Search',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Contact our HR on Telegram for the interview.',
			'WhatsApp only, no calls.',
			'Let us move this conversation to Telegram.',
			'Download Google Chat and add the hiring manager.',
			'Join our Telegram group to start the job.',
		],
		lookalikes: [
			'Community manager for a Telegram channel of gamers.',
			'Call the shop or message us on Facebook.',
			'Once booked, you join the crew group on WhatsApp.',
			'Questions by e-mail only, please.',
			'Our recruiters never use Telegram.',
		],
	},
};
