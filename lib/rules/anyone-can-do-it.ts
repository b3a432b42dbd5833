import type { Cases, Rule } from '../model.ts';

/** Everybody is wanted, nothing is asked. */
export const rule: Rule = {
	id: 'anyone-can-do-it',
	family: 'vagueness',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(anyone|everyone|everybody|anybody) can (apply|be a model|model|act|join|do it|do this|do|earn)',
			'(suitable|perfect) for (all|everyone|anyone|students and housewives|housewives)',
			'(all|any) (ages|age|types|looks|shapes|sizes) ..5 (welcome|wanted|accepted) ..10 (no experience|no portfolio|no training|paid|earn|models)',
			'no (experience|portfolio|training|acting experience|modeling experience|modelling experience) ..3 (needed|required|necessary) ..14 (models|model|modeling|modelling|faces|girls|ladies|anyone|everyone|any age|all ages|earn|daily)',
			'(students|housewives|retirees) ..2 and (students|housewives|retirees) ..6 (welcome|can|may|apply|join|earn)',
			'new faces ..1 (wanted|needed)',
		],
	},
	unless: {
		en: [
			'(background|extras|extra|crowd|supporting artists|choir|community|youth theatre|workshop|volunteers|screening|game|film is suitable)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Consumer tips: modeling',
			publisher: 'Better Business Bureau',
			url: 'https://www.bbb.org/washington-dc-eastern-pa/industry-tips/read/tip/modeling-58',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Con jobs',
			publisher: 'US Postal Inspection Service (USPS LINK)',
			url: 'https://link.usps.com/2022/03/04/con-jobs-2/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Anyone can apply, earn from day one.',
			'No experience needed, new faces and models of any age.',
			'Perfect for everyone, all ages welcome, no experience.',
			'Housewives and students welcome, join today.',
		],
		lookalikes: [
			'Crowd extras: all ages welcome, no experience needed.',
			'Community choir, everyone can join.',
			'Warehouse: no experience needed, we train you.',
			'The film is suitable for all.',
		],
	},
};
