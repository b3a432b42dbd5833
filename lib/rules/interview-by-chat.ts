import type { Cases, Rule } from '../model.ts';

/** An interview that is typed in a chat. */
export const rule: Rule = {
	id: 'interview-by-chat',
	family: 'no-interview',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'(interview|briefing|screening|orientation) ..8 (on|via|over|through|by|using) ..2 (@chat-app|text|text message|chat|instant message|instant messaging|im|typed chat|email)',
			'(text|chat|email|messaging|typed) [based] interview',
			'@chat-app ..3 (interview|briefing|screening)',
			'(interview|assessment) ..4 (questions) ..8 (by|via|through|on) ..1 (chat|text|email|message)',
			'(interview|assessment|onboarding|briefing) ..4 (hold|holds|held|conducted|take place|takes place|done|continue|continues) ..2 (on|via|over) ..2 (signal|telegram|teams chat|teams messenger|wire|messenger|whatsapp|session|google chat|text)',
		],
	},
	unless: {
		en: [
			'(reminder|book an interview|book your interview|in person|by video|face to face|video call|you will conduct|invited to|confirm|invitation|scheduled by|contact us|journalist|research|software)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'National Consumer Protection Week: work-from-home scams',
			publisher: 'US Postal Inspection Service',
			url: 'https://www.uspis.gov/ncpw-2022',
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
			'Your interview will hold on Signal with the head of HR.',

			'The interview takes place on Google Chat.',
			'Text interview now, answer these questions.',
			'You will have an online interview via Telegram with our manager.',
			'The briefing and interview are by instant message.',
		],
		lookalikes: [
			'We confirm your interview by text message.',
			'The interview is by video with two managers.',
			'You conduct interviews for our research, by phone or chat software.',
			'After a first form there is an interview in person.',
			'The interview is on line three of the plan in person.',
		],
	},
};
