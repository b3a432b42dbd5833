import type { Cases, Rule } from '../model.ts';

/** A fee to apply, be registered, be put forward or be seen. */
export const rule: Rule = {
	id: 'registration-fee',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam', 'performers-rights', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(registration|audition|casting|screen test|joining|enrolment|enrollment|signup|sign up|onboarding|offer letter|appointment letter|verification|interview|slot booking|acceptance) @fee',
			'(application|submission|processing|admin|administration|administrative|evaluation|membership|documentation|file|activation|handling) @fee ..12 (audition|casting|model|models|talent|role|roster|actor|actors|portfolio|job|position|vacancy|employment|candidate|candidates|interview|offer letter|hired|shift|refundable|non refundable|nonrefundable|@send-app)',
			'(audition|casting|model|models|talent|role|roster|actors|job|position|vacancy|candidates|applicants) ..10 (application|submission|processing|admin|administration|administrative|evaluation|membership|documentation) @fee',
			'@pay-out ..5 (before|to) ..3 (audition|be cast|register|be registered|screen test|be submitted|be considered|be shortlisted)',
			'(audition|casting|go see|screen test) ..3 (costs|is only|is just|for only|for just) <money>',
			'(fee|payment|amount) ..4 (secure|secures|reserve|reserves|hold|holds|confirm|confirms|book|books) ..2 (spot|slot|place|seat|role|audition|booking|position|job|interview)',
			'@pay-out ..5 (fee|fees|charges|amount) ..8 (before|secure|confirm|reserve|release|receive|get|start|process) ..5 (job|position|role|offer letter|appointment letter|joining letter|vacancy|placement)',
			'(one time|small|nominal|symbolic) (fee|payment|contribution|charge) ..8 (audition|casting|roster|agency|register|job|role|apply|application)',
			'<money> (registration|audition|casting|joining|application|processing) (fee|charge|fees)',
			'scheduling fee ..6 (interview|interviews|audition|callback)',
			'(join|register|apply|sign up|start) ..5 (small fee|fee of) ..2 <money>',
			'(material|materials|form|joining|file) fee <money>',
		],
	},
	unless: {
		en: [
			'@someone-else-pays',
			'@safety-notice',
			'(agency|booking|management|commission) ..4 (paid by|on top|billed)',
			'(university|universities|college|school|festival|competition|visa|passport|patent|loan|mortgage|court|card|student|students) ..6 @fee',
			'(free|no cost) to (audition|register|submit|join|apply)',
			'(conference|symposium|congress|delegates|exhibition|marathon|domain|vehicle|summer camp|seminar|trade show|nursing council|professional body|licence|license|teaching council)',
			'(collect|collecting|handle|handling|explain|reconcile|invoice) ..5 @fee',
			'pay (us|me|them) a visit',
		],
	},
	citations: [
		{
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
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
		{
			title: 'New year, new job? Beware of scammers',
			publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
			url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'There is a $75 registration fee to join our talent database.',
			'You need to pay before you audition, it goes towards the studio.',
			'A small payment is required to secure your spot at the callback.',
			'Audition fee: 40 dollars, cash at the door.',
			'Kindly send the processing fee of Rs 1,500 so that we can release your offer letter.',
			'The screen test is only $99 and the producer will be in the room.',
			'An application fee applies to this position and is paid by Zelle.',
			'Transfer the charges today to confirm your job.',
			'Join now for a small fee of $90 and set your own hours.',
		],
		lookalikes: [
			'There is never a registration fee; we are paid by commission.',
			'It is free to audition and parking is covered.',
			'Rate: $800 for the day plus 20% agency fee.',
			'We do not charge any fee, and nobody may ask you for one.',
			'The festival submission fee is waived for students.',
			'You will explain enrolment fees to parents and collect late payments.',
			'The company pays the registration fee for your nursing licence.',
			'University application fees are listed on the admissions page.',
			'The registration fee for the conference includes lunch for delegates.',
			'You will learn to calculate the fee of each client and start on Monday.',
			'You join the union when you like; we pay the minimum of £140 a day.',
			'Extras card from last year is fine, no fee.',
			'We keep £20 for the books in our library.',
			'Set pass at the gate, parking is paid.',
			'The agency fee is paid by the client and is 20%.',
			'Open your profile on our site and add photos.',
			'To take part, send us a short video.',
			'Register yourself for the free workshop for actors.',
			'We are in town when you pay us a visit? Lovely.',
			'We pay £20 for the fitting; ID check at the door is free.',
			'You never pay to join our list.',
			'Members pay monthly to join the gym.',
		],
	},
};
