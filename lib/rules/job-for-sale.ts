import type { Cases, Rule } from '../model.ts';

/** A job guaranteed for money, by the back door or through contacts. */
export const rule: Rule = {
	id: 'job-for-sale',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(backdoor|back door|management quota|minister quota|vip quota) ..2 (entry|job|jobs|joining|selection|hiring|recruitment|appointment)',
			'(guaranteed|assured|100) (job|placement|employment|selection|offer letter|joining) ..14 (pay|fee|fees|deposit|after|amount|only|<money>)',
			'(pay|paid|payment|balance|rest|remaining) ..4 after ..1 (selection|offer letter|appointment letter|joining letter|placement)',
			'token (amount|money) ..10 (job|joining|offer|selection|confirm|appointment|post)',
			'(job|post|seat|vacancy) ..3 for sale',
			'(my|our) (uncle|oga|boss|contact|brother|aunt|cousin|guy|friend|man) ..3 (inside|in the ministry|in the office|is inside|has slots|has <number> slots|have slots|there|on the board) ..14 (slot|slots|name|job|form|<money>|<number>|list)',
			'(slot|slots|form|forms) ..3 (<money>|<number>) ..1 (each|only|naira|cedis|shillings|per)',
			'(recruitment|job|embassy|army|police|customs|immigration|government) ..10 (form|forms|slot|slots) ..3 (<money>|<number>|for sale|selling|sold)',
			'(fee|fees|payment|amount|money|rest) ..1 after (selection|joining|appointment|the result|result|final list|medical)',
			'direct (entry|joining|appointment|selection|recruitment) ..6 (contact|inside|officer|minister|uncle|boss|no exam|without exam|guarantee*|fee|pay|lakh)',
			'(no|without) (exam|test|examination) ..8 (lakh|fee|<money>|appointment letter|offer letter)',
		],
	},
	unless: {
		en: [
			'(guaranteed) ..3 (hours|base|salary|minimum|wage|interview)',
			'(car|house|property|estate|sales team|shop|business|flat|furniture)',
			'@safety-notice',
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
			title: 'National Consumer Protection Week: work-from-home scams',
			publisher: 'US Postal Inspection Service',
			url: 'https://www.uspis.gov/ncpw-2022',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Direct entry to the bank through our man inside, payment after joining.',
			'No exam, 3 lakh, appointment letter in ten days.',

			'Army recruitment: my uncle is inside, only ten slots, 200k each.',
			'Immigration job form is 4,000 naira, inbox me.',

			'Back door entry to a bank job, payment after selection.',
			'Guaranteed placement for a fee of 900.',
			'Pay the token amount today for your appointment in the railway.',
			'The rest is paid after the offer letter.',
		],
		lookalikes: [
			'Direct entry visas are given at the airport.',
			'No test is needed for the parking space, pay at the gate.',

			'My uncle is in the army and the job there suits him.',
			'Forms for the recruitment day are free at the town hall.',

			'Guaranteed 30 hours a week and a base salary.',
			'Disabled applicants get a guaranteed interview.',
			'We cannot guarantee a job at the end of the course.',
			'Estate agent: you list every house for sale.',
		],
	},
};
