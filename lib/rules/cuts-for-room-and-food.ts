import type { Cases, Rule } from '../model.ts';

/**
 * Pay is cut for bed, food, transport or fines. `caution`: lawful jobs print each deduction; seasonal job
 * orders are the neighbour.
 */
export const rule: Rule = {
	id: 'cuts-for-room-and-food',
	family: 'deductions-housing',
	harm: 'freedom',
	weight: 'caution',
	topics: ['labor-exploitation', 'trafficking', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(fine|fines|fined) for (slow|bad|low|not|missing|talking|late|being)',
			'(rent|caravan|bed|food|transport|fines|meals) ..8 off your (pay|wage|wages|salary)',
			'(every|each) (mistake|minute late|sick day|day off|broken) ..3 (costs|cost) you',
			'(rent|housing|accommodation|lodging|room|bed|food|meals) ..4 (is|are|will be|get|gets) (deducted|taken|subtracted|cut|docked) ..2 (from) ..2 (pay|wage|wages|salary|earnings|tips|you)',
			'(deduct|deducted|subtract|subtracted|cut|minus) ..4 (rent|bed|food|meals|room|electricity|uniform|tools) ..6 (from your|from the|wage|wages|salary|pay)',
			'(fine|fines|fined|penalty|penalties) ..3 (for being late|for lateness|for late|if you are late|if late|if you are sick|for mistakes|for talking|for using your phone|for refusing|for missing|if you refuse|for gaining)',
			'there are fines',
			'(pay|salary|wage|wages) ..3 (minus costs|minus expenses|after deductions for)',
			'(you get|you receive|you keep) (what is left|whatever remains|what remains|the rest)',
			'(must|have to) (meet|reach|make) ..3 (quota|target) ..6 (or you are not paid|or no pay|otherwise no pay|not paid|or you do not eat|or no food|or no day off|you get a fine)',
			'(deductions) ..2 (for) ..2 (uniform|transport|rent|food|room|housing|bed)',
		],
	},
	unless: {
		en: [
			'(no|without|free|not|never|nothing|zero) ..4 (deducted|deduction|deductions|fines|rent)',
			'(fine dining|fine art|fine arts|fine tune|fine print|fine line)',
			'(deduction|deductions|deducted|rent|housing) ..10 (listed|stated|itemised|itemized|job order|pay slip|payslip|by law|as the law|required by law|authorized in writing|optional|reasonable|federal|state law)',
			'(employer|workers) ..6 (job order|h 2a|h 2b|dol)',
			'(optional|if you choose|voluntary)',
			'(library|parking|speeding|late return)',
			'(tax|taxes|pension|payroll|tax year)',
			'(farm shop|store credit|credit card|credit cards|voucher scheme|lunch voucher|gift voucher)',
			'(fine|fined) ..3 (council|court|police|government|ofcom|airline)',
		],
	},
	citations: [
		{
			title: 'Migrant workers: recruitment',
			publisher: 'US Department of Labor',
			url: 'https://dol.gov/general/migrantworker/recruitment?lang=en',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Sales crews',
			publisher: 'Polaris',
			url: 'https://polarisproject.org/initiatives/sales-crews',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Know your rights: temporary workers',
			publisher: 'US Department of State',
			url: 'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/wilberforce-english.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Rent and food are deducted from your wages every week.',
			'There are fines for being late or sick.',
			'The bed is taken from your salary, 400 a month.',
			'You get what is left, salary minus costs.',
			'You have to meet the daily quota or you are not paid.',
			'Deductions for uniform and transport apply.',
		],
		lookalikes: [
			'Housing is free and no rent is deducted.',
			'Optional housing at $85 a week, listed in the H-2B job order.',
			'Fine dining server, tips and meals on shift.',
			'The meal deduction of $16.28 per day is stated in the job order as the law allows.',
			'The au pair has a private room and free meals; nothing is deducted.',
			'Ski resort staff housing, rent stated on the pay slip.',
			'Parking fines are paid by the driver.',
			'Our farm shop takes credit cards.',
			'Lunch vouchers for the company canteen.',
			'Airlines were fined for unsafe seats.',
			'The rest is bed linen and food for the guests.',
			'The water comes from the well and the wage is good.',
			'You can borrow a bike at 20 a month if you like.',
			'The agent asks 5 per cent for the booking.',
			'No work on Sunday; see you Monday.',
			'You get what you order.',
			'They promised 20 chairs and brought 20.',
			'The agent wants 300 for the bus and the room.',
			'It takes 30 for food and 20 for transport a day in Lisbon.',
			'Next month no pay rise, they said.',
			'They promised 20 guests but only 12 came.',
		],
	},
};
