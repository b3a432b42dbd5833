import type { Cases, Rule } from '../model.ts';

/** A fee for a visa, work permit, sponsorship, medical or placement in a job abroad. */
export const rule: Rule = {
	id: 'recruitment-visa-fee',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam', 'labor-exploitation', 'migrants'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'(recruitment|placement|agency|agent|visa|medical|medical exam|passport|work permit|permit|sponsorship|lmia|embassy|immigration|lawyer|emigration|biometrics) (fee|fees|charge|charges|payment|deposit|processing fee) ..14 (job|work|abroad|overseas|ship|cruise|canada|usa|uk|germany|poland|gulf|dubai|qatar|australia|before|contract|placement|position|pay|paid|send|transfer|western union|candidate|candidates|applicant|<money>)',
			'@pay-out ..6 (visa|medical|recruitment|placement|work permit|lmia|sponsorship|agency|agent|embassy|immigration) ..2 (fee|fees|charge|charges|deposit|payment|documents)',
			'(pay|buy|send|transfer) ..2 for (the|your|a) (visa|work permit|sponsorship|permit|certificate of sponsorship|lmia)',
			'(pay only|only pay) for ..2 (visa|certificate of sponsorship|work permit|sponsorship)',
			'(lmia|sponsorship|certificate of sponsorship|work permit|visa) [available] (for|at|costs|price|only) ..1 (<money>|<number>)',
			'<money> ..1 (for|to get|to process|towards) ..2 (visa|work permit|sponsorship|lmia|certificate of sponsorship)',
			'(guaranteed|100) ..3 (visa|work permit|work visa|lmia|green card)',
			'(pay|paid) ..4 (half|rest|balance) ..6 (after (visa|arrival)|before travel|after approval)',
			'(lmia|sponsorship|certificate of sponsorship|work permit|work visa|job offer letter) for sale',
			'fee ..4 (refunded|returned|paid back) ..5 (board|join the ship|arrive|arrival)',
		],
	},
	unless: {
		en: [
			'@someone-else-pays',
			'@safety-notice',
			'(no|never|without|zero|not) ..4 (fee|fees|charge|charges|cost)',
			'(union|membership) (dues|fee|fees)',
			'(salary|per year|a year|per annum|per hour|an hour)',
			'(paid|payable|goes|go|pay) ..3 to the (government|consulate|embassy|state|home office)',
			'pay the (government|consulate|embassy|state|home office)',
			'(illegal|forbidden|prohibited|paralegal|attorney|caseworker|solicitor|sevis)',
			'(agency|booking) (fee|fees) ..3 (on top|billed|paid by)',
			'plus ..3 agency fee',
			// The Philippines let licensed agencies take a fee for some work: after the contract, against a receipt, a month's pay at most.
			'(dmw|poea) ..2 (licensed|license|licence|accredited|registered|approved) ..20 (contract|receipt|month)',
			'(dmw|poea) (license|licence|accreditation) [(no|number|nr)] <number>',
			'(contract|receipt|month) ..20 (dmw|poea) ..2 (licensed|license|licence|accredited|registered|approved)',
		],
	},
	citations: [
		{
			title: 'Migrant workers: recruitment',
			publisher: 'US Department of Labor',
			url: 'https://dol.gov/general/migrantworker/recruitment?lang=en',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'A placement fee of $600 applies to this job on the cruise ship.',
			'You only pay for the visa, we take care of the rest.',
			'Send the medical fee by Western Union before your contract.',
			'LMIA available for 12,000, balance after arrival.',
			'Guaranteed work permit for Canada, no refusal.',
			'The agent fees are paid before you fly to Dubai.',
			'Placement fee P45,000 by GCash today for the job in Taiwan, POEA licensed.',
			'Sponsorship for sale, ask for our price list.',
		],
		lookalikes: [
			'The employer pays the visa fee and your flight.',
			'No recruitment fee is ever charged to seafarers.',
			'We sponsor visas at our own cost.',
			'The SEVIS charge is paid to the government, not to us.',
			'Rate $1,200 plus 20% agency fee.',
			'DMW licensed agency for Taiwan, placement fee P45,000 payable after contract signing.',
			'The placement fee for this job in Taiwan is paid against an official receipt to our POEA-licensed agency.',
			'Placement fee 45,000 for factory work abroad, POEA license no. 123.',
			'You will prepare visa files as a paralegal for our clients.',
		],
	},
};
