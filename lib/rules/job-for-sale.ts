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
			'direct (entry|joining|appointment|selection|recruitment) ..6 (contact|inside|officer|minister|uncle|boss|no exam|without exam|guarantee*|fee|pay|lakh)',
			'@public-office ..14 (slot|slots|replacement slot|calling letter|calling letters|appointment letter|employment letter|protocol list|protocol allocation) ..14 <money>',
			'(<percent>|half|part|some) ..1 (advance|now|first|down|upfront|before) ..4 (balance|rest|half|remaining|remainder) ..2 (after|when|once|on) ..3 (letter|joining|selection|appointment|list|result|posting|offer)',
			'(<money>|<number>) (through|via) ..1 (mr|mrs|ms|alhaji|pastor|chief|sir|madam|honourable)',
			'(seat|post|job|constable|clerk) ..2 (confirm|confirmed|pakka|sure|guaranteed) ..6 (lakh|lakhs|<money>|cash)',
			'(fee|fees|payment|amount|money|rest) ..1 after (selection|joining|appointment|the result|result|final list)',
			'(recruitment|job|embassy|army|police|customs|immigration|government) ..10 (form|forms|slot|slots) ..3 (<money>|<number>|for sale|selling|sold)',
			'(no|without) (exam|test|examination) ..8 (lakh|fee|<money>|appointment letter|offer letter)',
			'(colonel|minister|commissioner|general|commander|governor) ..1 (wants|asks|needs|takes) ..2 (<money>|<number>)',
		],
	},
	unless: {
		en: [
			'(guaranteed) ..3 (hours|base|salary|minimum|wage|interview)',
			'(car|house|property|estate|sales team|shop|business|flat|furniture)',
			'@safety-notice',
			'(time slot|time slots|slot machine|ad slot|advertising|appointment slot|parking slot|interview slot|air time|tv slot)',
			'(salary|allowance|stipend|grant|budget|fine|fund|funded|per month|a month|lakh a year|lpa)',
			'(warn|warns|warned|arrested|racket|fraud|scam|fake|victims)',
			'(guest list|wine list|price list|speaking slots|class slots|workshop)',
			'(swim|swimming|tee|booking|vaccine|vaccination) (slot|slots)',
			'(an hour|per hour|hourly|a week|a day|a year)',
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
			'The colonel wants 300,000 for his place in the navy.',

			'Direct entry to the bank, payment after joining.',
			'Immigration job form is 4,000 naira, inbox me.',
			'No exam, 3 lakh, appointment letter in ten days.',

			'Direct entry to the bank through our man inside, payment after joining.',

			'Army recruitment: my uncle is inside, only ten slots, 200k each.',
			'Immigration job form is 4,000 naira, inbox me.',

			'Back door entry to a bank job, payment after selection.',
			'Guaranteed placement for a fee of 900.',
			'Pay the token amount today for your appointment in the railway.',
			'The rest is paid after the offer letter.',
			'Half now, half when the appointment letter is out.',
			'Letters are ready, K5,000 through Mr Banda.',
			'Constable seat is confirm, 8 lakh.',
		],
		lookalikes: [
			'The general manager asks for quiet at dawn.',

			'No test is needed for the parking space, pay at the gate.',

			'Direct entry visas are given at the airport.',
			'No test is needed for the parking space, pay at the gate.',

			'My uncle is in the army and the job there suits him.',
			'Forms for the recruitment day are free at the town hall.',

			'Guaranteed 30 hours a week and a base salary.',
			'Disabled applicants get a guaranteed interview.',
			'We cannot guarantee a job at the end of the course.',
			'Estate agent: you list every house for sale.',
			'Interview slots with the police are on Monday and the salary is 2,000 dollars.',
			'Your name will be called at the desk.',
			'The council pays 500 pounds a month for a place on the list.',
			'Two officers arrested over railway jobs for 6 lakh.',
			'He works at the office and his job is fine.',
			'You can change your name in the form until Friday.',
			'The merit list comes out on Monday at the office.',
			'Half of the team works now, the rest after lunch.',
			'The director is our friend and the film was lovely.',
			'There is a slot for the bank meeting at ten.',
			'You change the names on the doors.',
			'Three workshop slots left, pay at the desk.',
			"The president's list of guests is out.",
			'Pay your bill through the contact form.',
			'The recruitment team works quietly and well.',
			'Vaccination slots are left, pay nothing.',
			'Book your ticket via the box office.',
			'My sister is a manager and likes the work.',
			'The council will write.',
			'The police met my brother and a friend.',
			'Police ask for the name of the street and the time.',
			'We get you a job for 15 dollars an hour.',
			'The passport office has slots on Thursday, pay online.',
			'The council list is out on Monday, bring your letter.',
			'We sell police drama books, forms at the desk.',
			'Three spaces left in the yoga class, pay at the door.',
			'I will see him after my appointment.',
			'Each goes for $20, collection in Leeds.',
			'I start after payment of the deposit.',
		],
	},
};
