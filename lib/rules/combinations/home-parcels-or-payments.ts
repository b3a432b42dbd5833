import type { Combination } from '../../model.ts';

/** Parcels or money at home with easy pay. */
export const combination: Combination = {
	id: 'home-parcels-or-payments',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	needs: [
		{
			rules: [
				'parcel-title-at-home',
				'payment-agent-title',
				'reship-from-home',
				'pass-on-money',
				'rent-your-account',
			],
			atLeast: 1,
		},
		{
			rules: [
				'day-pay-few-hours',
				'daily-salary-pitch',
				'pay-without-skills',
				'guaranteed-income',
				'hired-at-once',
				'anyone-can-do-it',
				'found-your-resume',
			],
			atLeast: 1,
		},
	],
	citations: [
		{
			title: 'Mules ain’t cool',
			publisher: 'US Postal Inspection Service (USPS LINK)',
			url: 'https://news.usps.com/2021/03/01/mules-aint-cool/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'National Consumer Protection Week: work-from-home scams',
			publisher: 'US Postal Inspection Service',
			url: 'https://www.uspis.gov/ncpw-2022',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
