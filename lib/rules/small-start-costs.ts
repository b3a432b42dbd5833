import type { Cases, Rule } from '../model.ts';

/** Small sums for a uniform, badge, medical or travel before the first day. */
export const rule: Rule = {
	id: 'small-start-costs',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'@pay-out ..6 (uniform|id card|identity card|badge|access card|gate pass|safety boots|name tag|medical test|medical examination|health card|hotel booking|courier) ..8 (before|first|upfront|up front|in advance|to start|to join|joining|to confirm|via|through|with @send-app)',
			'(uniform|id card|identity card|badge|gate pass|access card|interview slot|medical test|health card) (fee|fees|charge|charges|deposit)',
			'<money> ..3 for ..3 (uniform|id card|identity card|badge|gate pass|medical test|interview slot)',
			'(call|ring|dial) ..6 (premium rate|premium number|0900|0906|0909)',
			'(medical|health) (test|examination|exam|certificate|check) (fee|fees|charge|charges|cost|costs) ..8 (candidate|applicant|payable|before|paid by you)',
			'(pay|deposit|send) ..3 (air ticket|flight ticket|ticket amount)',
			'@work-cost ..3 (is|are|costs|cost|of|for|price|premium of) ..2 <money> ..12 (pay|payable|paid|to pay|refund*|comes back|come back|returned|get back|transfer|send|to our|to the agent|in advance|compulsory|mandatory|before)',
			'@work-cost ..3 (<money>|<number>) ..2 (compulsory|mandatory|refundable|payable|to be paid|must be paid|non negotiable)',
			'(pay|remit|send|transfer|settle|clear) ..4 (<money>|<number>) ..3 (for|as|towards) ..3 @work-cost',
			'(pay|remit|settle|clear|cover) ..2 (the cost of|for) ..3 @work-cost ..10 (before|first|then we|and we|we ll|once|to start|to join|to be|get back|gets back|screenshot|receipt|second job|first job|first salary)',
			'(pay|paid|remit|transfer) ..2 (to|the|our|his|her|my) ..2 (attorney|lawyer|coordinator|desk officer|officer|agent|production accountant|accountant|secretary|hr|vendor|travel desk|embassy man|consulate|liaison) ..4 (<money>|<number>)',
			'(<money>|<number>) ..8 (payable|paid|sent|transferred|remitted) ..1 (to|by) ..4 (accountant|agent|coordinator|officer|attorney|lawyer|secretary|supervisor|hr|liaison|travel desk|our agent)',
			'(<money>|<number>) ..3 (must|has to|needs to|should|is to|have to) ..1 be (paid|sent|transferred|remitted|deposited|settled) ..10 (before|to|via|by|in|first)',
			'(purchase|buy|order|obtain) ..4 @work-cost ..5 (from|through|with|via|at) ..2 (our|approved|authorised|authorized|company|recommended|appointed) ..2 (vendor|supplier|shop|partner|store|link|clinic|provider|hospital|lab)',
			'(remit|settle) ..4 (charge|charges|fee|fees|amount|sum|payment) ..6 (officer|desk|agent|account|coordinator|department|letter|appointment)',
			'(once|when|after|as soon as) (you have|you ve|you|your) ..2 (paid|pay|payment|transferred|transfer|deposited) ..12 (rota|shift|call time|contract|start|letter|details|joining|schedule|location|appointment|interview|we ll put|book you)',
			'(call time|contract|letter|location|joining|address|schedule|details|ticket) ..4 (sent|given|issued|released|shared|follow|follows) ..2 (after|once|upon|on) ..3 (payment|paid|transfer|deposit)',
			'(screenshot|screen shot|photo|proof|slip|copy) of ..2 (payment|transfer|deposit slip|transaction) ..12 (job|joining|interview|shift|rota|audition|casting|shoot|seat|slot|letter|start|hr)',
			'(pay|paying|paid) ..4 (half|<percent>|first part) ..5 (now|before|first|today) ..8 (half|rest|other|balance|remaining) ..5 (after|from|salary|visa|when you)',
			'(pay|paid|payment) ..6 (half|rest|balance) ..4 (from|with) ..2 (first salary|first pay|first wage|salary)',
			'(pay|send|give) (<money>|<number>) for ..3 @work-cost',
			'(processing|editing|participation|entry|activation|handling|clearance|placement|evaluation|courier|coaching|development|coordination|enrolment|enrollment|admission|starter|paperwork|document|documents|documentation|publication|publishing|portfolio|agent|broker|consultancy|facilitation|assessment|exam|certificate|administration|admin|induction|badge|access|verification|release|unlock|withdrawal|conversion|nomination|attestation|file|profile) @fee ..4 (<money>|<number>)',
			'(<money>|<number>) ..2 (processing|editing|participation|entry|activation|handling|clearance|placement|evaluation|courier|coaching|development|coordination|enrolment|enrollment|admission|starter|paperwork|document|documents|documentation|publication|publishing|portfolio|agent|broker|consultancy|facilitation|assessment|exam|certificate|administration|admin|induction|badge|access|verification|release|unlock|withdrawal|conversion|nomination|attestation|file|profile) @fee',
			'@work-cost ..1 <money> ..8 (then|and) ..3 (start|begin|immediately|job|work|shift|duty|deployed|placed)',
			'@work-cost ..6 (paid|borne|payable|covered) by (the|each|every) (candidate|candidates|applicant|applicants|worker|workers|seafarer|trainee)',
			'(pay|send|transfer|bring) (<money>|<number>) and (we|i) ..3 (do|arrange|arranges|organise|organize|handle|get|take care)',
			'(send|bring|give) ..1 (<money>|<number>) for ..2 (papers|visa|letter|documents|medical|gate pass|uniform|invitation|file|embassy|licence)',
		],
	},
	unless: {
		en: [
			'@someone-else-pays',
			'@safety-notice',
			'(free|provided|supplied|allowance|deducted|taken from|shop|customers|students)',
		],
	},
	citations: [
		{
			title: 'Hire not so delightful',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful',
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
			'Participation fee is $1,200, your outfit is inside.',
			'Guard training 4,000 rand and you start duty the same week.',
			'Medical and visa are paid by the candidate at our office.',
			'Pay 6,000 and we arrange the rest.',
			'Send 2,500 euros for the papers and your son plays in spring.',

			'The on-set pass costs $45 and must be paid before your call time.',
			'Remit the clearance charge to our desk officer so the appointment letter can go out.',
			'You purchase the boots from our approved supplier before the induction.',
			'You pay half now and the other half after the visa comes.',
			'Send 1,500 for the medical and 800 for the gate pass.',

			'Please pay for your uniform before your first day.',
			'The ID card fee is 25 dollars.',
			'Send money for the medical test in advance to confirm your place.',
			'It is only $15 for the badge and you can start tomorrow.',
		],
		lookalikes: [
			'The client pays the editing fee of $200 on top of your day rate.',
			'Bring 200 copies for the file.',
			'Travel and visa are paid by the company.',

			'The uniform costs about $60 and the company pays for it.',
			'Your contract and call time are sent after the fitting.',
			'We pay half of your gym membership and the other half after a year.',
			'You send the form to the production accountant, who pays you within 30 days.',

			'Uniform is provided free.',
			'There is a uniform allowance of $200 a year.',
			'The company pays for the medical test.',
			'Our shop sells uniforms to schools.',
			'No badge fee, parking included.',
		],
	},
};
