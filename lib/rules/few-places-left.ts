import type { Cases, Rule } from '../model.ts';

/** Haste: few places, answer now, urgent recruiting. */
export const rule: Rule = {
	id: 'few-places-left',
	family: 'urgency',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(only|just|last) <number> ..2 (slot|slots|seat|seats|spot|spots|positions|places|vacancies) ..1 (left|remaining|available today)',
			'(slots|spots|seats|places) ..2 (filling fast|going fast|running out|almost gone)',
			"(act now|act fast|last chance|don't miss (out|this)|hurry up|before it's too late) ..12 (job|jobs|apply|position|slots|places|opportunity|join|reply|role|casting|start)",
			"(job|jobs|apply|position|positions|slots|places|opportunity|role|casting) ..8 (act now|act fast|last chance|don't miss (out|this)|hurry up|before it's too late)",
			'(urgently|urgent) ..2 (recruit|recruiting|recruitment|hiring) ..8 (part time|online|home|girls|ladies|models|earn|daily|whatsapp)',
			'(reply|respond|confirm|pay|decide) ..5 (within|in) ..1 <number> (minutes|minute|hour|hours) ..10 (lose|cancelled|canceled|forfeit|slot|spot|place|offer|or)',
			'(decide|pay|sign|confirm) ..3 (right now|tonight|today) ..10 (lose|or|before|place|spot|offer|slot)',
			'(offer|opportunity|invitation) (ends|expires|closes) (today|tonight|soon|in <number> (hours|minutes))',
		],
	},
	unless: {
		en: ['(urgent care|we reply|ticket|tickets|sale|parking|rehearsal|call time)', '@safety-notice'],
	},
	citations: [
		{
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
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
			'Only 3 slots left, reply now.',
			'We urgently recruit for an online job.',
			'Confirm within 2 hours or you lose the place.',
			'Act now, this opportunity closes tonight.',
		],
		lookalikes: [
			'Applications close on 12 May at noon.',
			'Urgent: a nurse for the night shift in our hospital.',
			'We reply within two days.',
			'There are 20 places on the course.',
		],
	},
};
