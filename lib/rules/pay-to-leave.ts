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
			'(leave|quit|stop|go home) ..4 (before|early) ..8 (pay|owe|cost|costs|return) ..4 (<money>|<number>)',
			'(break|breaking|breaks|broke) ..1 (contract|agreement|bond|<number> (months|month|years|year)) ..4 (pay|pays|<money>|owe|owes|fine|penalty|compensation|return)',
			'(who|whoever|anyone who|those who|girls who|workers who|the one who) ..3 (refuse|refuses|leaves|leave|runs|run|quit|quits|stops|break|breaks|escape|escapes) ..5 (owe|owes|pay|pays|fined|return|returns) ..2 (<money>|<number>|double|everything|all)',
			"(can't|cannot|can not|not allowed to) ..1 (leave|go home|quit|stop) ..8 (pay|paid|owe|return) ..4 (<money>|us|back|everything)",
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
			'(investment|fund|funds|isa|etf|portfolio)',
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
			'Girls who refuse owe 5,000.',
		],
		lookalikes: [
			'Pay before you leave the car park.',

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
			'The fund has an exit fee of 2.',
			"We can't go home until the rain stops.",
			'You can leave when they play the last song.',
			'Leave when you find another job.',
			'When I go home I pay the bills.',
			'Tickets 10 euro or bring two friends.',
		],
	},
};
