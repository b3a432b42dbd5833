import type { Cases, Rule } from '../model.ts';

/** A messenger as the way of contact. */
export const rule: Rule = {
	id: 'chat-app-contact',
	family: 'off-platform-contact',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(contact|message|text|reach|add|dm|msg|reply|ping|inbox|write|call|send|details|apply|accept) ..6 (whatsapp|whats app|wtsapp)',
			'(whatsapp|whats app|wtsapp) ..3 (<phone>|<handle>|<chatlink>|number|us|me|hr|manager|only)',
			'(contact|apply|click|join|accept|add|details|detail|job|jobs|interested|consulting|please|whatsapp|wa) ..4 <chatlink>',
			'<chatlink>',
		],
	},
	unless: {
		en: [
			'(engineer|engineers|developer|integration|customers|clinic|patients|guests|share buttons|call sheet|crew group)',
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
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Contact us on WhatsApp for details.',
			'Add this WhatsApp number +44 7700 900123.',
			'Apply here: https://wa.me/447700900123',
			'Interested people message on whatsapp only.',
		],
		lookalikes: [
			'Engineer for our WhatsApp integration.',
			'You answer customers by mail and WhatsApp.',
			'Call the shop or come in with your CV.',
			'The crew group for the call sheet is on WhatsApp after you are booked.',
			'We do not contact anyone on WhatsApp.',
		],
	},
};
