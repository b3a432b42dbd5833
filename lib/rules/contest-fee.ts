import type { Cases, Rule } from '../model.ts';

/** A contest, pageant or vote that costs the entrant money. */
export const rule: Rule = {
	id: 'contest-fee',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(contest|competition|pageant|cover model|cover girl|model search|talent search|top model) ..14 (entry fee|entrance fee|sponsor fee|sponsorship fee|paid votes|buy votes|finalist package)',
			'(finalist|finalists|semi finalist|semifinalist|qualified) ..14 (pay|fee|deposit|package|hotel package|sponsorship)',
			'(pay|entry fee|fee of) ..12 (pageant|model search|talent search|cover model|top model)',
			'(buy|purchase|paid) ..2 (votes|voting)',
			'(votes|vote) ..2 (can be|may be|are) (bought|purchased)',
			'sponsor fee',
			'(contest|competition|cover star|vote|votes) ..10 (entry|entries|each vote|per vote) ..1 <money>',
		],
	},
	unless: {
		en: [
			'(free|no|zero|without) ..3 (entry fee|entrance fee|fee|charge|entry|purchase)',
			'(photo|writing|chess|baking|sports|poetry|photography|design) (contest|competition)',
			'(registered|paid vote|political|shareholder)',
			'@safety-notice',
			'@someone-else-pays',
			'(charity|fundraiser|fundraising|marathon|walk|conference|race)',
			'(we|sponsor) (pay|pays) (it|the fees)',
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
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Be our cover star: entry is 40 euros and votes can be bought.',

			'Be our cover star: entry is 40 euros and votes can be bought.',

			'You are a finalist, the hotel package must be paid by Friday.',
			'The pageant has an entry fee of 120.',
			'Friends can buy votes for you in our cover model contest.',
			'Pay 60 euros to enter our model search.',
			'Sponsor fee of $500 and find two sponsors.',
		],
		lookalikes: [
			'Free contest, nothing to win but honour.',

			'Entry is free, the winner gets $1,000.',
			'Photography contest for our members, entry fee 5 dollars.',
			'Actors needed to play finalists in a talent search; 150 a day.',
			'There is no entrance fee for the pageant.',
			'The sponsor pays the fees of all contestants.',
			'The prize is €500 and we pay it by bank transfer.',
			'No participation fee for dancers.',
			'The charity has to find two sponsors for the hall.',
			'Votes are counted by two people each evening.',
			'The award is worth $2,000 and you are nominated by your teacher.',
			'The winners are named at the gala in May.',
			'The vote costs nothing, one for each listener.',
			'The first aid kit is at the stage door.',
		],
	},
};
