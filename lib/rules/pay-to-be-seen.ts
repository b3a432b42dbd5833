import type { Cases, Rule } from '../model.ts';

/** Paid workshops or tickets to be seen by people who cast. */
export const rule: Rule = {
	id: 'pay-to-be-seen',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'performers-rights'],
	kinds: ['casting', 'message'],
	patterns: {
		en: [
			'(meet|perform for|read for|audition for|be seen by|seen by|face to face with|in front of) ..8 (casting director|casting directors|agent|agents|talent managers|producers|industry insiders|scouts) ..14 (<money>|fee|ticket|tickets|tuition|price|per person|package)',
			'(casting director|casting directors|agent|agents) (workshop|workshops|showcase|intensive) ..14 (<money>|fee|price|get signed|get cast|get seen|current projects)',
			'(<money>|fee|ticket|price) ..12 (meet|seen by|audition for|read for|perform for|in front of) ..6 (casting directors|casting director|agents|producers|scouts)',
			'(vip|gold|premium) (pass|ticket|package) ..10 (agents|casting|scouts|auditions)',
			'(read for|meet|be seen by) ..3 (agents|casting directors|scouts) ..6 (limited seats|book now|book your)',
			'(submission|publication|cover|feature|interview|page) ..3 (costs|cost|is|spot|price) ..3 <money>',
			'(magazine|publication|issue|editorial|cover) ..12 (order|buy|purchase) ..4 (print|copy|copies|issue|page|package)',
			'(order|buy) ..3 (one|a|two|the) ..1 (print copy|printed copy|copies|copy)',
			'(publish|feature) you ..14 (<money>|paypal|friends and family|order|fee)',
		],
	},
	unless: {
		en: [
			'(free|no charge|no fee|at no cost)',
			'(theatre|theater|concert|film festival|museum) ..6 (ticket|tickets)',
			'(you are paid|we pay|paid to you|rate|day rate|plus expenses|buyout)',
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
			title: 'SAG-AFTRA warns members about casting workshop “scams”',
			publisher: 'Deadline, quoting SAG-AFTRA',
			url: 'https://deadline.com/print-article/1201788870/?KeepThis=1&TB_iframe=1&height=500&width=750',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Our magazine will feature you, the cover spot is $300.',
			'Submission is 40 dollars and you order a print copy.',

			'Meet three casting directors for $150, limited seats.',
			'Agent showcase: price 90 pounds, get signed.',
			'Buy a VIP pass to skip the line and read for scouts.',
			'The fee covers four minutes in front of agents and producers.',
		],
		lookalikes: [
			'The magazine pays $50 for each page and sends a free copy.',

			'Free talk with a casting director for members.',
			'Theatre tickets for the cast are half price.',
			'Rate $200; you will read for the director and producers.',
			'The workshop is for teaching only and there is no fee.',
		],
	},
};
