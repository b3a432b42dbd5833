import type { Cases, Rule } from '../model.ts';

/** The words of a false work platform: sets, combination orders, recharge, levels, training account. */
export const rule: Rule = {
	id: 'task-sets-recharge',
	family: 'task-scam',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(combination|combined|merged|merge|bundled|lucky|overlay|superimposed) (order|orders|task|tasks|product|products) ..14 (recharge|top up|deposit|balance|commission|profit|negative|work account)',
			'(recharge|top up|topup) ..5 (work account|working account|platform account|orders|task|tasks|the set|your account to continue)',
			'reset ..3 (work account|working account|tasks|your set|the set|orders)',
			'(set|sets|round|rounds|group) of <number> (tasks|orders|task|optimizations|optimisations|apps|products)',
			'(complete|finish|submit|do) <number> (orders|tasks|optimizations|optimisations|missions|ratings|clicks) ..12 (commission|withdraw|earn|reset|usdt|<money>|paid)',
			'(vip|level) <number> ..8 (commission|tasks|orders|deposit|unlock|recharge)',
			'(training|trial|demo|work|working) account ..10 (profit|commission|withdraw|invitation code|mentor|trainer|recharge|platform tasks)',
			'(mentor|trainer|receptionist|tutor) ..6 (telegram|whatsapp) ..10 (training|guide|teach|tasks|account|register)',
			'(invitation|invite) code ..8 (register|platform|site|account|work)',
			'(lucky|combination) (order|orders)',
			'(grab|grabbing) ..1 orders',
			'(trainer|mentor|tutor) (gives|will give|creates|opens|registers) ..3 (training|work|working) account',
			'salary code',
			'(complete|finish|submit|do|optimize|optimise|grab) ..1 <number> (orders|tasks|optimizations|optimisations|missions|ratings|clicks|products|apps|hotels) ..4 (platform|daily|every day|each day|per day|a day|on the site)',
			'(balance|account) ..3 (negative|minus|frozen|freezes|locked|insufficient) ..10 (top up|deposit|recharge|add|pay|commission|customer service|unlock)',
			'(top it up|top up|deposit|recharge) ..8 (get it back|returned|back with|withdraw|commission)',
			'(number|figure|balance|it|amount|account) ..1 (goes|turns|went|becomes|gets|shows) ..1 (negative|minus|red) ..14 (recharge|top up|top it up|deposit|wallet|customer service|add|pay it)',
			'(recharge|recharges|recharging|tops up) ..1 (<number>|<money>) ..8 (gets|get|receives|receive|returns|return) ..1 (<number>|<money>)',
			'(prepaid|prepay|welfare|advance|merchant|premium|bonus) (task|tasks|order|orders) ..12 (return|returns|higher|<percent>|<money>|profit|commission|deposit|transfer)',
		],
	},
	unless: {
		en: [
			'(pickers|warehouse|kitchen|restaurant|food orders|players|gamers|analyst|game designer|game tester|qa)',
			'(gb|talktime|validity|cashback|data pack|prepaid number|loan|mortgage|credit bureau|credit card)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Police advisory on job scams involving messaging platforms',
			publisher: 'Singapore Police Force',
			url: 'https://www.police.gov.sg/Media-Room/News/20250829_police_advisory_on_job_scams_involving_messaging_platforms',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'New FTC data show skyrocketing consumer reports about game-like online job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Prepaid tasks return 30% more, from ₹2,000.',

			'You do 38 orders on the platform every day; if the balance goes negative you top it up and get it back with commission.',

			'A combination order needs a top up before your balance is released.',
			'Finish two sets of 40 tasks to withdraw your commission.',
			'Reset your work account and recharge the set.',
			'Level 3 unlocks better orders after a deposit.',
			'Your trainer on Telegram gives you a training account to begin.',
			'Grab orders on the platform, it is simple.',
			'If the balance turns minus you ask customer service and recharge.',
			'Whoever recharges 500 before noon gets 680.',
		],
		lookalikes: [
			'The picker will complete 40 orders a day in our warehouse on the platform floor.',

			'Pickers complete 60 orders an hour in our warehouse.',
			'Game designer for level 3 and its tasks.',
			'The kitchen sends combined orders to the counter.',
			'Every new nurse has a mentor and a training account for the records system.',
			'Recharge 299 and get 2 GB a day with 28 days validity.',
			'You will help people with a low credit score find a loan.',
			'The light turns red, then add water.',
			'Pending orders worth $50 go to the kitchen first.',
			'Top up your travel card before the trip.',
			'The order is wrong and the kitchen makes it again.',
			'Our adviser helps you improve your credit score with the credit bureau.',
		],
	},
};
