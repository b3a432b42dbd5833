import type { Cases, Rule } from '../model.ts';

/** Paid workshops or tickets to be seen by people who cast. */
export const rule: Rule = {
	id: 'pay-to-be-seen',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'performers-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(meet|perform for|read for|audition for|be seen by|seen by|face to face with|in front of) ..8 (casting director|casting directors|agent|agents|talent managers|producers|industry insiders|scouts) ..14 (<money>|fee|ticket|tickets|tuition|price|per person|package)',
			'(casting director|casting directors|agent|agents) (workshop|workshops|showcase|intensive) ..14 (<money>|fee|price|get signed|get cast|get seen|current projects)',
			'(<money>|fee|ticket|price) ..12 (meet|seen by|audition for|read for|perform for|in front of) ..6 (casting directors|casting director|agents|producers|scouts)',
			'(vip|gold|premium) (pass|ticket|package) ..10 (agents|casting|scouts|auditions)',
			'(read for|meet|be seen by) ..3 (agents|casting directors|scouts) ..6 (limited seats|book now|book your)',
			'(submission|publication|cover|feature|interview|page) ..1 (costs|cost|is|spot|price) ..2 <money>',
			'(publication|publishing|placement|layout|front page|cover story|editorial|playlist|playlisting|press feature|interview page|spread|wall of fame) ..2 (is|are|costs|cost|only|just|for|from|at|fee|rights|package) ..3 <money>',
			'(have to|need to|must|needs to|asked to|only) (buy|order|purchase) ..3 (copies|prints)',
			'(minting|gas|gallery|hanging|wall) fee',
			'(and|then|to) sell <number> tickets',
			'(submission|publication|cover|feature) ..3 (costs|cost|spot|price|is only) ..3 <money>',
			'(order|buy) ..3 (one|a|two|the) ..1 (print copy|printed copy)',
		],
	},
	unless: {
		en: [
			'(free|no charge|no fee|at no cost)',
			'(theatre|theater|concert|film festival|museum) ..6 (ticket|tickets)',
			'(you are paid|we pay|paid to you|rate|day rate|plus expenses|buyout)',
			'@safety-notice',
			'pay ..2 <money> ..2 (session|day|hour|per)',
			'your part is paid',
			'(never|not|nothing) ..1 (buy|order|purchase)',
			'(the town|the city|the museum)',
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
			'The magazine cover spot is $300.',
			'You buy one print copy of the issue.',

			'Our magazine will feature you, the cover spot is $300.',
			'Submission is 40 dollars and you order a print copy.',

			'Meet three casting directors for $150, limited seats.',
			'Agent showcase: price 90 pounds, get signed.',
			'Buy a VIP pass to skip the line and read for scouts.',
			'The fee covers four minutes in front of agents and producers.',
			'Publication rights and layout are €280, the interview is extra.',
			'Placement is only $60 for three weeks.',
			'You only need to buy ten copies of the issue.',
			'You only have to pay the minting fee.',
			'Pay the entry and sell 20 tickets.',
		],
		lookalikes: [
			'The magazine pays $50 for each page and sends a free copy.',

			'Free talk with a casting director for members.',
			'Theatre tickets for the cast are half price.',
			'Rate $200; you will read for the director and producers.',
			'The workshop is for teaching only and there is no fee.',
			'Placement is on the second shelf and the price is five dollars a bottle.',
			'Editorial assistant in the publication team, the salary is £28,000.',
			'The box office sells tickets from six.',
			'We reach 10k followers and pay €300 for a reel.',
			'You do not have to sell tickets, we pay the band.',
			'Readers need to buy tickets at the door.',
			'We record the album in May and pay £180 for a session.',
			'Promote our music evening on 3 June.',
			'The radio campaign for the museum ran in May.',
			'Submit your photo for the $200 prize, entry is free.',
			'We pay you for a track, send a demo.',
			'The production finances the film and your part is paid.',
			'Ambassadors never buy anything, we send the set.',
			'We have 10k followers.',
			'Each song is three minutes long.',
			'The exhibition costs the town 1 million.',
			'Review in our newsletter of the five books that cost nothing.',
			'Staff buy our shoes at a 20% discount.',
		],
	},
};
