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
			'(must|has to|have to|needs to|need to|should) ..2 (do|take|attend|complete|join|follow|book|go through) ..8 (training|course|class|classes|workshop|coaching|lessons|academy) ..10 <money>',
			'(join|enrol|enroll|sign up|study) ..4 (acting|film|modelling|modeling|singing|dance) (school|academy|course|classes) ..10 (on tv|be on|star|guaranteed|roles|serial|film)',
			'(course|training|programme|program|bootcamp|workshop|academy|lessons) ..2 (costs|cost|is|for) ..1 <money> ..10 (split|over <number> months|instalments|installments|per month|today|monthly|child|daughter|son)',
			'(child|daughter|son|she|he) ..2 (scored|did|passed) ..3 (high|brilliantly|so well|very well|amazingly) ..14 (course|training|programme|fee|<money>)',
			'(course|coaching|workshop|bootcamp|classes|programme|program) ..1 <money> ..10 (signed|cast|booked|agency|star|guaranteed|sure|ready)',
			'(next step|first step|before that) ..2 (is|are) ..4 (lessons|classes|course|acting training|workshop|portfolio|photo package) ..14 (<money>|minimum|cost|costs|fee)',
			'(must|has to|needs to|have to|need to) ..1 (take|do|attend|book|join) ..2 <money> (workshop|course|class|training|programme|program|camp)',
			'(enrol|enroll|sign up|register|join) ..4 (model|modelling|modeling|acting|film|dance|talent) school ..6 (<money>|<number>)',
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
			'Your son must first do a week of camera training with us, it is 780 euros.',
			'Join our acting school and be on TV by Christmas.',
			'The course costs 1,450 pounds, we can split it over 12 months.',
			'With our confidence course, $999, she would be signed for sure.',
			'Next step is acting lessons with our coach, 60 euros each, ten lessons minimum.',
			'Our son needs to take a $2,000 workshop.',
			'Enrol in our model school for 1,500 and we guarantee you jobs.',
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
		],
	},
};
