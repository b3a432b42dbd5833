import type { Cases, Rule } from '../model.ts';

/** Deposit a check by phone or cash machine and report back at once. */
export const rule: Rule = {
	id: 'phone-deposit-check',
	family: 'fake-check',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(mobile|phone|atm|online|electronic) deposit ..10 (check|cheque|front|back|app|funds|instructions|screenshot|receipt)',
			'(deposit|depositing|cash) (the|a|this|that|your|our) @check ..14 (app|phone|atm|photo|picture|print|receipt|screenshot|slip|clear|clears|cleared|instructions|right away|today|then|take)',
			'(print|endorse) ..2 (the|a|this|your|out) ..1 @check',
			'(name|full name|address) ..5 (on|for|send|mail) the (check|cheque)',
			'@check ..8 (deposit|cash) ..4 (atm|mobile|app|phone|your bank|your account)',
			'(front and back|picture|photo|snap) ..4 of (the|your) (check|cheque)',
			'(funds|check|cheque) (are|is|has|have|will|becomes|become|clears) ..2 (available|clear|cleared|clears) ..8 (notify me|tell me|text me|let me know|next step|instructions)',
			'(name|address) ..8 (send|mail|issue) (a|the|your) (check|cheque)',
		],
	},
	unless: {
		en: [
			'@safety-notice',
			'(tellers|bookkeeper|building|customer checks|customers|members|branch|branches|engineer|engineers|product team|your pay cheque|your paycheck)',
			'(background|pay|payroll) (check|checks)',
			'(last week|timesheet|invoice|residual|residuals|final pay|pay stub|expenses|paycheck)',
		],
	},
	citations: [
		{
			title: 'How do you spot a scam? Listen to how someone tells you to pay',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2022/04/how-do-you-spot-scam-listen-how-someone-tells-you-pay',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Use mobile deposit for the check and send a screenshot.',
			'Deposit this check today and text me when it clears.',
			'Print the check, endorse it and take a picture.',
			'We need your full name and address to put on the check.',
			'Take a photo of the front and back of the cheque for your account.',
			'Please give me your address so that I can mail a check before we arrive.',
			'HR will email you the digital cheque, print it and deposit it by phone.',
		],
		lookalikes: [
			'Tellers help customers deposit checks at the ATM.',
			'Pay is by direct deposit every second Friday.',
			'You will test the mobile deposit feature of our app as an engineer.',
			'Pick up your pay check at the office.',
			'Never deposit a check from a stranger.',
			'Confirm your address so we can mail the check for your invoice.',
			'Receive the goods, check the label and print it.',
			'Check the key and deposit it in the box.',
			'Count the cash and deposit it in the safe of the branch.',
		],
	},
};
