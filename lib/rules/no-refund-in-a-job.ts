import type { Cases, Rule } from '../model.ts';

/** Words of refund in an offer of work, where nobody should pay. */
export const rule: Rule = {
	id: 'no-refund-in-a-job',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(registration|slot|interview|training|joining|processing|enrolment|enrollment|onboarding|verification|kit|seat|candidate|application|placement|documentation) ..4 (non refundable|nonrefundable|not refundable|no refund|no refunds|not be refunded)',
			'(non refundable|nonrefundable) ..2 (registration|slot|interview|training|joining|processing|enrolment|onboarding|verification|kit|placement|documentation) ..1 (fee|charge|amount|payment|deposit|sum)',
			'(no refund|no refunds|no money back) ..2 (once|after|when|if) ..5 (training|kit|interview|offer letter|joining|link|candidate|registration)',
			'(money back guarantee|money back) ..4 (job|placement|visa|interview|hired|joining)',
			"cancellation (charge|charges|fee) ..5 (candidate|applicant|you (do not|don't) (join|attend|come))",
		],
	},
	unless: {
		en: [
			'(customer|customers|shoppers|guests|ticket|tickets|booking|bookings|flight|flights|hotel|patients|tenants|clients|students|university|college|school|course)',
			'(refund|explain|handle|answer) ..4 polic*',
			'@someone-else-pays',
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
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'The interview slot amount is non-refundable.',
			'No refund once the training link is sent.',
			'Money-back guarantee on your job placement.',
			'Cancellation charges apply if the candidate stays away.',
			'Registration of 900 rupees, not refundable.',
		],
		lookalikes: [
			'You explain to shoppers that sale items are non-refundable.',
			'Course registration is non-refundable for students.',
			'We never ask for a non-refundable registration fee.',
			'You handle refunds and exchanges at the till.',
			'The employer pays the visa fee, which is not refundable.',
			'Your travel to the interview will be refunded.',
		],
	},
};
