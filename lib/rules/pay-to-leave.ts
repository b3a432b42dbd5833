import type { Cases, Rule } from '../model.ts';

/**
 * A penalty or price for leaving. `caution`: keeps people in bad work; lawful training bonds exist within
 * limits.
 */
export const rule: Rule = {
	id: 'pay-to-leave',
	family: 'debt',
	harm: 'freedom',
	weight: 'caution',
	topics: ['labor-exploitation', 'trafficking', 'legal'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'if you want to (go home|leave|quit|stop) ..6 (pay|replacement)',
			'pay for the whole (production|shoot|crew|trip|day)',
			'(leave|leaving|quit|resign|break|breaking|back out|terminate) ..6 (early|the contract|contract|before|agreement|the job) ..8 (you pay|must pay|have to pay|penalty|fine|you owe|owe us|compensation|damages|pay us|pay back)',
			'(penalty|fine|compensation) ..4 (if you leave|for leaving|for quitting|if you quit|for breaking|if you break|if you resign|leaving before)',
			'(release|exit|freedom) fee ..8 (leave|contract|exit|released|quit|company|you)',
			'(buy) ..2 (your freedom|your way out|your release)',
			'(pay|paying|paid) ..4 (to be released|to be let go|to go home|for your freedom|ransom)',
			'<number> (year|years|month|months) ..1 (bond|service bond|employment bond)',
			'(service bond|employment bond|training bond) ..10 (year|years|months|<money>|penalty|break|leave|sign)',
			'(if you|employees who|workers who) ..2 (leave|quit|resign|break) ..8 (pay|penalty|fine|owe|forfeit) ..6 (<money>|cost|costs|penalty|compensation|salary|deposit)',
			"(can't|cannot|can not|not allowed to) ..1 (leave|go home|quit|stop) ..8 (pay|paid|owe|return) ..4 (<money>|<number>|us|back|everything)",
			'(leave|quit|stop|go home) ..4 (before|early) ..8 (pay|owe|cost|costs|return) ..4 (<money>|<number>)',
			'(otherwise|or) you ..2 (pay|owe|have to pay|must pay) ..3 (us|back|company|agency|<money>)',
			'(break|breaking|breaks|broke) ..1 (contract|agreement|bond|<number> (months|month|years|year)) ..4 (pay|pays|<money>|owe|owes|fine|penalty|compensation|return)',
			'if you (break|leave|quit) ..2 (contract|early|agreement|before) ..2 (<money>|<number> (yuan|baht|usd|dollars|euro|euros|rm|pesos|riyal|dirham))',
			'(finish|finishes|complete|serve|stay|work) ..2 (<number>|two|three) (years|year|months) or ..3 (pay|pays|owe|refund|return|give back)',
			'(who|whoever|anyone who|those who|girls who|workers who|the one who) ..3 (refuse|refuses|leaves|leave|runs|run|quit|quits|stops|break|breaks|escape|escapes) ..5 (owe|owes|pay|pays|fined|return|returns) ..2 (<money>|<number>|double|everything|all)',
			'(released|release|let go|go home|get out|be free|free me|free him|free her|freedom|set free) ..4 (family|i|we|parents|brother|father|mother|you|they want|they ask|they demand) ..3 (paid|pay|pays|must pay|has to pay|<money>)',
			'(pay|paid|give|bring) (<money>|<number>) ..2 (to|and you|then you|if you want to) ..1 (leave|go home|get out|be free|go free|be released)',
			'(<money>|<number>|pay) or ..2 (listen to (her|him|them)|you never see (her|him|them)|we sell (her|him)|(she|he) (dies|stays here))',
			'(exit|replacement|release|runaway|cancellation) (cost|costs|money|charge|penalty|compensation) ..4 (<money>|<number>) ..8 (contract|months|leave|work|boss|agency)',
			'(<money>|<number>|usdt) or (find|bring|give) ..3 (friends|people|girls|workers|persons|others)',
			'(i|you|he|she) (cost|costs) ..2 (usdt|<money>) ..6 (replace|leave|free|go|company|boss)',
			'(leave|go home|be free|stop|quit) ..4 (when|if|only|after|until) ..3 (bring|find) ..3 (somebody|someone|replacement|another|new|person|girl|girls|friend)',
			'(want|wants|wish) to (quit|leave|stop|go home|resign) ..4 (repay|pay|refund|return|owe|give back) ..3 (<money>|<number>|recruitment|ticket|food|training|everything|all)',
			'(wants|want|asks|ask|demands|demand) ..4 to (let (him|her|me|them|us) go|release (him|her|me|them|us)|free (him|her|me|them|us))',
			'(sponsor|kafeel|boss|owner|agent|company) ..2 (wants|want|asks|demands) ..2 (<number>|two|three) years or ..2 (<money>|<number>)',
		],
	},
	unless: {
		en: [
			'(lease|gym|phone|mobile|subscription|broadband|hotel|booking|airline|membership|tenancy|rent|parking|library)',
			'(employer|company|client|production) ..3 (pays|pay|owes)',
			'(no|without|never|illegal|free of) ..3 (penalty|fine|fee)',
			'(signing bonus|sign on bonus|relocation bonus|retention bonus|tuition reimbursement)',
			'(bond) ..3 (trader|trading|market|markets|desk|fund|funds|portfolio|issuance|rating|yield|investor*)',
			'(maternity|paternity|sick|annual|parental) leave',
			'(compensation package|competitive compensation|compensation and benefits)',
			'(car park|toll|turnstile|tax|taxes|fare|cinema|museum|vet|kennel|pound|court|bail)',
			'(vendor|supplier|landlord|tenant|broadband|sim only)',
		],
	},
	citations: [
		{
			title: 'Consumer risks posed by employer-driven debt',
			publisher: 'US Consumer Financial Protection Bureau',
			url: 'https://consumerfinance.gov/data-research/research-reports/issue-spotlight-consumer-risks-posed-by-employer-driven-debt/full-report',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Know your rights: temporary workers',
			publisher: 'US Department of State',
			url: 'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/wilberforce-english.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You cannot go home before the season ends, or you have to pay us 2,000.',
			'Leave early and you owe 500 euros.',

			'If you leave early you must pay a penalty of 3,000.',
			'Breaking the contract means you owe us compensation.',
			'There is a release fee to exit the contract.',
			'Penalty for leaving before six months.',
			'You can buy your freedom for 5,000 USD.',
			'A 2 year bond applies; employees who quit pay the cost.',
			'If you break contract, 30,000 yuan.',
			'Break 6 months and you pay 120k.',
			'You finish two years or pay back 3,000 riyal.',
			'Girls who refuse owe 5,000.',
			'To be released my family paid 70,000 baht.',
			'I must pay 6,000 dollars to leave.',
			'Send 4,000 or you never see her.',
			'I pay 15,000 USDT or find two friends.',
			'I can leave only when I bring someone in my place.',
			'If you want to quit, you repay recruitment 4,000.',
			'They want 15,000 to let him go.',
			'The sponsor wants 2 years or 2,500.',
		],
		lookalikes: [
			'Pay before you leave the car park.',
			'Please cancel two days before, otherwise you pay the class.',

			'You may resign with two weeks notice, no penalty.',
			'Gym contract: cancel before May and pay nothing.',
			'The client pays a cancellation fee to the model.',
			'Sign-on bonus of $5,000, to be paid back if you leave before one year.',
			'Workers may leave without penalty.',
			'Bond trader, four years of practice.',
			'Sick leave is paid from day one.',
			'Pay 5 dollars to leave the car park.',
			'Finish two years of college or equivalent.',
			'Those who leave early pay nothing.',
			'To be released in May, the film was paid for by fans.',
			'Bring 5 euro or find a free place.',
			'You can stop when you find a better bus.',
			'We want to leave the party and pay the bar.',
		],
	},
};
