import type { Cases, Rule } from '../model.ts';

/** A parcel or quality-control title that is done at home. */
export const rule: Rule = {
	id: 'parcel-title-at-home',
	family: 'reshipping',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(warehouse|redistribution|distribution|shipping|fulfilment|fulfillment|package|parcel|gift wrap|local hub|quality control) (coordinator|specialist|inspector|assistant|operator|agent|associate|controller|officer|manager) ..10 (from home|at home|home based|work from your home)',
			'(home based|work from home|from home) ..5 (warehouse|redistribution|distribution|shipping|fulfilment|fulfillment|package|parcel|quality control) (coordinator|specialist|inspector|assistant|operator|agent|officer|manager)',
			'(package|packages|parcel|parcels) (reception|receiving|forwarding|intake) (specialist|assistant|agent|officer|manager|clerk|operator|coordinator)',
			'(receive|collect) ..2 (parcels|packages) ..16 (new labels|label we send|labels we send|post office|next destination)',
			'(inspect|check) items ..8 (next destination|forward them|repack them|post them)',
		],
	},
	unless: {
		en: [
			'(software|systems|dashboard|hybrid|routes|in the office|our office|by phone)',
			'@safety-notice',
			'(warehouse|depot|our shop|shop|store|returns desk|our office|mailroom|post room)',
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
			title: 'Reshipping fraud',
			publisher: 'US Postal Service',
			url: 'https://about.usps.com/publications/pub300a/pub300a_tech_022.htm',
			read: '2026-11-24',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Quality control inspector, home based, no experience.',
			'Redistribution coordinator working from home in your city.',
			'We hire a fulfilment specialist to work from your home.',
			'Parcel forwarding agent wanted in every state.',
			'You receive parcels, put on the label we send and take them to the post office.',
		],
		lookalikes: [
			'Remote logistics planner, hybrid, Rotterdam office.',
			'Quality control inspector in our bottling plant.',
			'Shipping coordinator for sea freight, in the office three days.',
			'Fulfilment associate, night shift at the warehouse.',
			'In our shop you receive packages, print labels and walk to the post office.',
		],
	},
};
