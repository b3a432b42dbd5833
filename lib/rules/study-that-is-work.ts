import type { Cases, Rule } from '../model.ts';

/**
 * Study or an internship abroad that is full-time work with a loan or no classes. `caution`: campus jobs and
 * apprenticeships are the neighbour.
 */
export const rule: Rule = {
	id: 'study-that-is-work',
	family: 'debt',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'labor-exploitation', 'migrants', 'scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			"(do not|don't|no need to) [have to] (show up|come|go) ..2 (class|classes|school|lessons)",
			'(student visa|study visa|intern visa|trainee visa) ..10 (work full time|full time work|full time job|factory|farm work|no classes|no need to study|no need to attend|real work)',
			"(no need to|don't need to|do not have to) (study|attend classes|attend class|go to class|go to school) ..10 (visa|work|job|student)",
			'(tuition|school fee|school fees|training fee|study loan) ..8 (deducted|repaid|repay|worked off|work off|taken|cut) ..4 (salary|wages|pay|earnings|working)',
			'(repay|pay back|work off) ..3 (tuition|school fees|training fee|study loan)',
			'(work and study|study and work|earn while you learn|earn while you study) ..12 (abroad|russia|taiwan|japan|korea|israel|free ticket|factory|girls|loan|overseas)',
			'(scholarship|internship|study programme|study program) ..12 (factory|assembly line|production line|farm work|processing plant|drone|drones)',
			'(study|internship|scholarship) in ..2 (taiwan|japan|russia|korea|malaysia|cyprus|turkey) ..14 (factory|loan|repay|deducted|full time work)',
		],
	},
	unless: {
		en: [
			'(federal|campus|on campus|financial aid|university office|fafsa|tuition reimbursement|tuition assistance)',
			'(engineering|engineer|manufacturing|technician|research) (intern|internship|student|degree)',
			'(loan officer|loan adviser|loan advisor|counsellor|counselor)',
			'(apprentice|apprenticeship)',
		],
	},
	citations: [
		{
			title: 'AP investigates Russia’s recruitment of African women to make drones',
			publisher: 'The Moscow Times, on AP',
			url: 'https://www.themoscowtimes.com/2024/10/10/ap-investigates-russias-recruitment-of-african-women-to-make-drones-what-we-learned-a86642',
			read: '2026-11-23',
			tier: 'press',
		},
		{
			title: 'Be smart, be safe: brochure on trafficking',
			publisher: 'US Department of State',
			url: 'https://2001-2009.state.gov/p/inl/rls/fs/jan/4229.htm',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Study in Taiwan, work in a factory, loan repaid from your salary.',
			'Student visa, no need to attend classes, full-time work.',
			'Tuition is deducted from your wages for two years.',
			'Earn while you learn abroad, free ticket, girls 18 to 22.',
			'Scholarship with production line work.',
		],
		lookalikes: [
			'Campus job for students, 15 hours a week.',
			'Federal work-study in the library, apply at financial aid.',
			'Student loan counsellor wanted.',
			'Paid internship at a museum, 20 hours, no fee.',
			'Apprenticeship with day release and a wage.',
			'Manufacturing internship: learn how an assembly line is planned, engineering student.',
			'The student visa lets you work on campus only, ask the office.',
			'Attendance is taken in each class.',
			'University students relax on Sundays.',
			'Students study hotel trade and later open their own.',
			'No one checks attendance in the first week of term.',
		],
	},
};
