import type { Cases, Rule } from '../model.ts';

/** A starter kit, stock or materials to buy before the work begins. */
export const rule: Rule = {
	id: 'starter-kit-fee',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(starter|start up|startup|assembly|joining|home working|welcome|work) (kit|pack|package) ..8 (<money>|pay for|buy|fee|cost|costs|deposit)',
			'(buy|purchase|pay for|order|invest in) ..5 (starter|start up|startup|welcome|assembly|joining|work) (kit|pack|package|materials|supplies)',
			'(buy|purchase|pay for|invest in) ..4 (inventory|stock|samples|product pack) ..8 (to start|before you|to join|to qualify|to become|and earn|and sell)',
			'(kit|activation) (price|cost|charges|fee) ..2 <money>',
			'(small|refundable|one time|initial) ..1 (payment|deposit|investment|fee) ..5 (kit|materials|supplies|samples)',
			'(buy|purchase|get|order) ..4 (starter|gold|silver|platinum|diamond|business|distributor|launch|fast start) (pack|kit|box|bundle)',
			'(<money>|<number>) for ..2 (info pack|information pack|details pack|login id|user id|starter box|starter pack|id activation)',
		],
	},
	unless: {
		en: [
			'@someone-else-pays',
			'@safety-notice',
			'(customers|shoppers|warehouse|retail buyer|procurement|shop floor)',
			'(free|provided|supplied|included) ..4 (kit|pack|materials)',
			'(kit|pack|materials) ..3 (free|provided|supplied|included)',
		],
	},
	citations: [
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
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
			'The starter kit is $59 and pays for itself in a week.',
			'You need to buy the assembly kit before you can earn from home.',
			'A small refundable payment for materials and you are in.',
			'Pay for your welcome pack today and begin tomorrow.',
			'You just buy the starter box and sell to your friends.',
			'Send 30 dollars for the info pack.',
		],
		lookalikes: [
			'A free starter kit and uniform are given on your first day.',
			'Our warehouse packs starter kits for schools.',
			'Customers buy a starter kit from you at the counter.',
			'You never have to buy stock from us.',
			'Info pack for parents is free at the desk.',
			'Players buy a gold bundle in our game for customers of the site.',
			'We send you the free pieces, shipping is on us, and you post once.',
			'Use code SPRING for 10% off, free delivery.',
			'Help customers who buy two boxes, sell by the counter.',
			'Hire of the kit is 40 euros for customers.',
			'Customers begin with a box of 6.',
		],
	},
};
