import type { Cases, Rule } from '../model.ts';

/**
 * Egg donors, surrogates or organ donors recruited like workers, abroad. `stop`: press and police describe
 * houses where women were held.
 */
export const rule: Rule = {
	id: 'eggs-or-surrogacy-abroad',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'migrants'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(egg|eggs|oocyte) (donor|donors|donation) ..14 (abroad|travel|flight|georgia|armenia|cyprus|cambodia|thailand|laos|passport|free trip|overseas)',
			'(surrogate|surrogates|surrogacy|surrogate mother|surrogate mothers) ..14 (abroad|flight|georgia|armenia|cyprus|cambodia|thailand|laos|monthly salary|live in our house|passport|overseas)',
			'(salary|monthly|job) ..8 (surrogate|surrogates|surrogacy|egg donor|egg donors)',
			'(sell|donate) ..2 (eggs|kidney|your kidney|your eggs) ..8 (<money>|cash|abroad|earn|we take you)',
			'(kidney|organ) (donor|donors) (wanted|needed) ..8 (<money>|paid|urgent|whatsapp|abroad)',
			'(injection|injections) (each|every) day ..8 (house|houses|women|eggs|no money|locked)',
			'(women|girls) ..3 (house|houses) ..6 (injection|injections)',
		],
	},
	unless: {
		en: [
			'(nurse|embryologist|doctor|coordinator|counsellor|counselor|lawyer|researcher|legislation|law|news|report|reports|rescued|victims|registry|register|free range|farm|chicken|bakery|recipe)',
			'(pipe organ|church organ|organist)',
			'(diabetes|insulin|dialysis|charity walk|transplant centre|transplant center)',
		],
	},
	citations: [
		{
			title: 'Georgia and Thailand probing human egg trafficking ring',
			publisher: 'Khaleej Times / Reuters',
			url: 'https://www.khaleejtimes.com/world/asia/georgia-and-thailand-probing-human-egg-trafficking-ring',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Surrogate mothers needed in Georgia, 25,000 baht monthly, flight paid.',
			'Egg donors, travel abroad, passport needed.',
			'Sell your eggs for cash, we take you to the clinic abroad.',
			'Monthly salary as surrogate, you live in our house.',
			'Kidney donor wanted, paid, contact on WhatsApp.',
			'A hundred women in the houses and injections every day.',
		],
		lookalikes: [
			'Clinic seeks an embryologist for its egg donation lab abroad.',
			'News report: women rescued from a surrogacy ring in Georgia.',
			'Sign up as organ donor in the state registry.',
			'Farm worker to collect eggs, free range.',
			'Lawyer with knowledge of surrogacy law, monthly salary.',
			'Dialysis nurse for kidney donors, salary 3,000.',
		],
	},
};
