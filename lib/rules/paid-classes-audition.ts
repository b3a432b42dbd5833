import type { Cases, Rule } from '../model.ts';

/** An audition that ends in classes, a school, a camp or a showcase to buy. */
export const rule: Rule = {
	id: 'paid-classes-audition',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam', 'performers-rights', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(must|required|have to|need to|mandatory|compulsory) ..6 (class|classes|course|training program|training programme|bootcamp|workshop|convention|showcase|academy) ..8 (before|to be|in order|represented|agency|agents|role|jobs|work)',
			'(enroll|enrol|enrolling|sign up|register|tuition) ..6 (acting|modeling|modelling|runway|talent) (class|classes|course|courses|school|program|programme|academy|camp|bootcamp) ..10 (represent*|agency|agents|role|cast|selected|castings|jobs|bookings)',
			'(son|daughter|child|kid) ..8 (chosen|selected|accepted|invited|shortlisted) ..10 (showcase|convention|talent event|academy|tuition|program|programme)',
			'(convention|showcase|talent expo|talent event) ..8 (<money>|deposit|tuition|package) ..10 (agents|agencies|scouts|casting|discovered|child|kid|talent|model)',
			'(selected|chosen|accepted|callback|passed) ..10 (tuition|course fee|program fee|programme fee|class fee|training fee|enrolment in)',
			'(scholarship|half price|discount) ..6 (modeling|modelling|acting|talent|runway) (school|program|programme|course|academy) ..8 (selected|chosen|audition|child|you)',
			'(graduates|students) ..4 (guaranteed|automatically) ..4 (agency|agent|representation|work|placement|bookings)',
			'tuition ..6 <money>',
			'to be seen by ..2 (agents|scouts) ..6 (enroll|enrol|sign up|register|book)',
		],
	},
	unless: {
		en: [
			'@safety-notice',
			'(free|paid) (workshop|training|class|rehearsal|rehearsals)',
			'(adult education|evening class|drama school|degree|ucas|conservatoire)',
			'(student|students|university|college|reimbursement|reimburse)',
			'(paid at|training is paid|paid training|we pay|plus ..2 travel)',
			'(before you apply)',
			'(an hour|per hour|a session|free training)',
			'tuition (and|waiver|waived|is waived|free|is free|covered|is covered|is paid)',
		],
	},
	citations: [
		{
			title: 'FTC charges bogus model and talent scout operation',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/node/40118',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Consumer tips: modeling',
			publisher: 'Better Business Bureau',
			url: 'https://www.bbb.org/washington-dc-eastern-pa/industry-tips/read/tip/modeling-58',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Your daughter has been selected; tuition for the acting programme starts at 1,200.',
			'You must complete our runway classes before we can get you work.',
			'Enrol in our modelling academy and you will be represented by our agents.',
			'The showcase package is $900 per kid and scouts will be there.',
			'After the callback we discuss tuition fees with the parents.',
		],
		lookalikes: [
			'Free workshop for everybody in the cast before rehearsals.',
			'We are a drama school: our evening class runs for one term, and we find no work for students.',
			'No classes are required; come as you are.',
			'Paid rehearsals begin on 4 May, and the fight workshop is paid too.',
			'Seeking actors with training in clowning or mime for a paid tour.',
			'You must take the course, which is paid at £12 an hour plus £30 for travel; earnings start at once.',
			'Study at a film school before you apply for this role.',
			'The course is free and runs over 12 weeks.',
			'Your son did so well at school!',
			'Tutor for a course, £30 an hour, ready in May? Free training for you.',
			'The next step is a free workshop with the cast.',
			'You need to book a room, £20.',
			'Join the film school choir.',
			'Tuition waiver and 20,000 a month for two years.',
		],
	},
};
