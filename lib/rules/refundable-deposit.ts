import type { Cases, Rule } from '../model.ts';

/** A deposit or bond that is said to come back. */
export const rule: Rule = {
	id: 'refundable-deposit',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(refundable|returnable|reimbursable) ..2 (deposit|fee|amount|security|bond|sum|charge|charges)',
			'(deposit|fee|payment|amount) ..5 (fully refundable|refunded|refundable|given back|paid back) ..8 (interview|joining|salary|first|shoot|booking|training|selection|paycheck|arrive|attend)',
			'(caution|interview|joining|good faith|attendance|commitment|no show) (deposit|money|amount)',
			'security deposit',
			'security (money|amount) ..10 (refund*|return*|interview|joining|candidate|candidates|pay|paid|deposit|job)',
			'(deposit|bond) ..4 (show you are serious|guarantee your attendance|confirm attendance|prove you are serious|for the (shoot|casting|audition|trial|test shoot))',
			'deposit ..3 (due|needed|required) ..3 (today|tonight|to hold|to keep|to secure|before the (shoot|casting|interview))',
			"(we will|we'll|will) (refund you|refund it|give it back|pay it back|refund this) ..6 (first|shoot|day|job|booking|salary)",
			'(refundable|refunded|reimbursed|returned) ..3 (after|with|on|at|from) ..2 (first) ..1 (booking|job|schedule|shoot|payment|episode|contract|pay|salary|month)',
			'(<money>|<number>|activate|activation|licence|license|kit|training) ..8 (refunded|refundable|reimbursed|returned|given back|paid back|comes back|come back) ..3 (first (salary|pay|payslip|paycheck|wage|wages|booking|job)|payslip|joining|offer letter|resignation|probation)',
		],
	},
	unless: {
		en: [
			'@safety-notice',
			'@someone-else-pays',
			'(apartment|flat|rent|rental|rentals|room|lease|housing|bike|customer|customers|tenant|tenants|guest|guests|passengers|travellers|clients|client|venue|locker|gear|key|tickets|hire of|bottle|bookings we take|landlord|landlords|patients) ..12 (deposit|deposits|refundable|fee)',
			'(deposit|deposits|refundable) ..10 (apartment|flat|rent|rental|room|lease|housing|customers|tenants|guests|landlord|passengers|clients|client|key)',
			'deposit ..3 paid to (you|the model|the performer)',
			'no deposit',
			'(travel|expenses|receipts|ticket|tickets)',
			'(nursing|medical|dental|teaching|midwifery|pharmacy|professional) (council|board|body)',
			'(hire shop|costume hire|prop hire|coat|hard drive|copy it|copied)',
			'(coat|clothes|keys|phone) ..3 that you',
		],
	},
	citations: [
		{
			title: 'New year, new job? Beware of scammers',
			publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
			url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
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
			'A refundable deposit of $100 holds your interview.',
			'The security deposit of Rs 4,000 comes back with your first salary.',
			'We need a deposit to show you are serious about the shoot.',
			'The fee is fully refundable after the first booking.',
			'Your deposit is due today to keep the casting slot.',
			'It is 60 euros and we will refund it with your first booking.',
			'Insurance 6,999, refundable after the first schedule.',
			'The software licence costs $120 and is refunded on the first payslip.',
		],
		lookalikes: [
			'Tenants pay a refundable deposit for the flat.',
			'You will check bikes and return deposits to customers.',
			'Staff housing is optional; the room deposit goes back to you when you move out.',
			'Wages are paid by direct deposit every Friday.',
			'Security staff count the money in the vault.',
			'A deposit is paid to you on booking, the rest on the day.',
			'We ask for no deposit of any kind.',
			'We will refund your travel on the day of the shoot.',
			'Lend us your coat for the scene and you get it back on Monday.',
			'Travel receipts are refunded with the first payment.',
			'The client pays a costume deposit to our hire shop.',
			'We return the hard drive after the first day of editing.',
			'Bring your visa, we copy it and give it back at once.',
			'Your travel to the interview, up to 40 pounds, is refunded with the first salary.',
			'The key money for the locker is refundable at resignation.',
			'Bring a coat that you get back from wardrobe.',
			'You pay the nursing council 153 pounds, which is refunded with your first pay.',
			'We pay 1,500 and refund nothing extra.',
			'We pay $19 for security staff at night.',
			'We deposit the film so that it is sure to be kept.',
		],
	},
};
