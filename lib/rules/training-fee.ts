import type { Cases, Rule } from '../model.ts';

/** Training, a course or a certificate that must be paid for before the job. */
export const rule: Rule = {
	id: 'training-fee',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(training|induction|orientation|training material|training materials|module) (fee|fees|charge|charges|deposit)',
			'(certification|certificate|course|exam) (fee|fees|charge|charges|deposit) ..10 (@before-work|@send-app|<money>|first|to us|to our)',
			'(pay|purchase|buy|deposit|invest in|paying) ..4 (training|course|certification|certificate|training materials|training kit|training manual) ..8 @before-work',
			'(training|certification|certificate|course) ..4 (costs|cost is|is only|price is) <money> ..10 (job|work|start|hired|position|refunded|reimbursed)',
			'(training|certification|certificate) ..6 (refunded|refundable|reimbursed) ..8 (first salary|first pay|first paycheck|first month|first wage)',
			'@before-work ..8 (pay|buy|purchase) ..4 (training|certification|certificate|course)',
			'@pay-out the (course|training|certification|exam) (fee|amount|money|charge)',
			'(training|course|certification|certificate|licence) ..1 (you|u|they) ..1 pay ..2 <money>',
			'(academy|school|college|course) (fee|tuition|cost) ..3 <money> ..10 (guaranteed|guarantee|job|placement|airline)',
		],
	},
	unless: {
		en: [
			'@someone-else-pays',
			'@safety-notice',
			'(paid training|fully funded|training is free|free training|training is paid)',
			'(manage|managing|administer|collect|set|handle|budget|students|learners|tuition) ..8 (fee|fees|course)',
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
			title: 'Hire not so delightful',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Academy fee 1,400 dollars, then a guaranteed airline job.',

			'For the door licence you pay £180 and get a guaranteed job.',

			'A training fee of 120 pounds is due on the first morning.',
			'You must pay for the certification before you can start work.',
			'The certificate costs $85 and then the job is yours.',
			'Training fees will be refunded with your first salary.',
			'Before you start, please purchase the training manual from our site.',
		],
		lookalikes: [
			'The school pays the course fee of $300 for every teacher.',

			'Shops pay £12 an hour and get you work near home.',

			'Full paid training is given in the first two weeks.',
			'We cover the training fee and your exam.',
			'You will manage the training budget and set course fees with the college.',
			'There is no training fee and no dress code.',
			'Workers get their food safety certificate within two weeks and bear the certification fees.',
			'A first aid certificate is needed; the council pays for the course.',
			'Take the course at the college, the job is one you will like.',
		],
	},
};
