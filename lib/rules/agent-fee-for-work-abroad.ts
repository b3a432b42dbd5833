import type { Cases, Rule } from '../model.ts';

/**
 * A job abroad sold by an agent: package, fee, pay after visa. `caution`: recruitment fees are forbidden in
 * many programmes; others license agents.
 */
export const rule: Rule = {
	id: 'agent-fee-for-work-abroad',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'caution',
	topics: ['scam', 'trafficking', 'migrants', 'labor-exploitation'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(rest|balance|remaining|other half|half) ..3 (when|once|after) (the|your) visa (is|comes|arrives)',
			'(canada|uk|usa|dubai|qatar|saudi|kuwait|oman|germany|poland|australia|singapore|malaysia|romania|croatia|serbia|malta|japan|korea|luxembourg|europe|gulf|new zealand|italy) ..12 (no ielts|without ielts|pay after visa|agent fee|urgent demand|package <money>|payment after visa|visa in <number> days)',
			'(advance|half|payment|pay|balance|rest|remaining) ..3 after ..1 (visa|arrival|permit|stamping|visa stamping)',
			'(agent|agency|consultancy|recruitment) (fee|fees|charge|charges) ..8 (visa|abroad|ticket|flight|permit|overseas)',
			'(pay|paying|payment of) ..4 <money> ..6 (for your visa and job|for the visa|for the job abroad|for the work permit|to the agent|to our agent)',
		],
	},
	unless: {
		en: [
			"(no fees|no fee|never charges|never charge|by the hotel|employer pays|free of charge|sevis|government fee|consular fee|do not pay|don't pay)",
			'(invoice|sprint|delivery|payroll)',
		],
	},
	citations: [
		{
			title: 'Migrant workers: recruitment',
			publisher: 'US Department of Labor',
			url: 'https://dol.gov/general/migrantworker/recruitment?lang=en',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'H-2 visa program: know your rights',
			publisher: 'US Embassy in the Dominican Republic',
			url: 'https://do.usembassy.gov/visas/nonimmigrant-visas/h-2-visa-program/know-your-rights-report-fraudulent-activity/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Canada farm job, no IELTS, package Rs 14 lakh.',
			'Caregiver jobs abroad, agent fee, visa included.',
			'Poland factory, pay after visa, 45 days.',
			'Half now and the rest after visa stamping.',
		],
		lookalikes: [
			'Hotel in Dubai hires a chef with five years of practice; contract and visa by the hotel.',
			'UK nurses: see the NHS page for overseas staff; no fees.',
			'Our agency pays your flight and never charges workers an agent fee.',
			'Hotel receptionist, Canada, $20 an hour.',
			'Export manager for Gulf sales, Milan.',
		],
	},
};
