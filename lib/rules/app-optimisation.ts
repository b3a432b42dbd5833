import type { Cases, Rule } from '../model.ts';

/** “Optimising”, “boosting” or “driving” apps, products or data. */
export const rule: Rule = {
	id: 'app-optimisation',
	family: 'task-scam',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(optimise|optimize|optimising|optimizing|boost|boosting) ..6 (app|apps|application|applications|product|products|product data|data|hotel|hotels|merchant|merchants|music|movie|movies|game|games|order|orders|rankings|ratings|downloads) ..16 (task|tasks|per day|a day|daily|minutes|usdt|no experience|your phone|part time|from home|at home|easy|simple|beginners)',
			'(app|product|order|data|music|hotel|movie|game|traffic) (optimization|optimisation|boosting|optimizer|optimiser|generation|submission|grabbing) ..12 (task|tasks|commission|earn|per day|daily|usdt|simple|phone|no experience|home)',
			'(task|tasks|part time|simple|online job|online work) ..12 (optimise|optimize|optimising|optimizing|boosting) ..5 (app|apps|data|product|products|hotel|hotels|rankings|ratings|merchants|orders)',
			'(optimise|optimize|optimising|optimizing) [the] data',
			'(help|helping|assist|assisting) ..2 (merchants|merchant|sellers|hotels|apps|suppliers) ..10 (update data|increase (visibility|bookings|exposure)|improve (ranking|rankings|ratings|exposure)|rankings|optimize|optimise)',
		],
	},
	unless: {
		en: [
			'data (pipeline|pipelines|model|models|storage|warehouse|quality|flow|flows|processing|collection|management|entry|structures|center|centre)',
			'(developer|engineer|performance|campaigns|analytics|analyst|scientist|backend|frontend|android|ios|sql|seo|revenue manager|a b test|degree|years)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'New FTC data show skyrocketing consumer reports about game-like online job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams',
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
		{
			title: 'Police advisory on job scams',
			publisher: 'Singapore Police Force',
			url: 'https://police.gov.sg/media-room/news/20240220_police_advisory_on_job_scams',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Optimise apps on your phone, simple tasks, paid daily.',
			'You help merchants improve rankings and get commission from home.',
			'Part time online job: optimizing data for hotels, one hour a day.',
			'Product boosting is easy and beginners earn every day.',
		],
		lookalikes: [
			'Android developer to optimise our app and cut start-up time.',
			'Hotel revenue manager to improve bookings across four sites.',
			'SEO specialist with three years of experience optimises product pages.',
			'Data engineer: you optimise SQL and reports.',
			'You will optimise data pipelines with our platform team.',
		],
	},
};
