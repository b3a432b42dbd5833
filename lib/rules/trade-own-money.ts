import type { Cases, Rule } from '../model.ts';

/** The job turns into trading or investing one's own money. */
export const rule: Rule = {
	id: 'trade-own-money',
	family: 'crypto',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(invest|investing|deposit|trade|trading) ..5 (own|your|personal|small) ..3 (money|funds|capital|savings|amount|<money>) ..14 (return|returns|profit|profits|daily|earn|double|platform|mentor|get)',
			'(guaranteed|fixed|daily|sure) (profit|profits|returns|roi)',
			'(teach|train|mentor|guide|show) ..4 (you|how) ..5 (trade|trading|invest|investing) ..8 (crypto|forex|bitcoin|gold|options|signals|platform|usdt|earn|profit)',
			'(forex|crypto|trading|binary) ..2 (trainee|assistant|partner|signal|signals) ..12 (no experience|from home|earn|part time|<money>|profit|daily)',
			'invest ..3 <money> ..4 (get|earn|receive) ..3 <money>',
			'invest <money> ..8 (make|makes|get|gets|earn|turn|turns|become|becomes) ..3 <money>',
			'(we|i|they) (trade|trades) your (coin|money|capital|funds|account)',
			'(pre employment|staff|employee|worker|workers) investment',
			'(send|put|put in|invest|drop) <money> ..2 (get|receive|take|earn) ..1 (<number>|<money>) ..6 (min|mins|minutes|hours|hour|days|profit)',
			'(uncle|aunt|friend|cousin) ..3 (taught|teaches|showed|teach|show) ..3 (me|how) ..5 (earn|trade|invest|gold|crypto|contracts|short term)',
			'(put in|invest|flip) (<money>|<number>) ..2 (get|receive|become|make|becomes) (<money>|<number>)',
		],
	},
	unless: {
		en: [
			'(graduate scheme|graduate|cfa|regulated|profit share|our fund|fund manager|clients|customers|shareholders|trading standards)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Did someone insist you pay them with cryptocurrency?',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://militaryconsumer.gov/blog/did-someone-insist-you-pay-them-cryptocurrency',
			read: '2026-11-24',
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
			'Put in 200 get 1,500 by tonight.',

			'Invest $300 and our traders turn it into $1,200.',
			'My aunt taught me how to trade gold, I can show you.',

			'Invest $300 and our traders turn it into $1,200.',

			'Invest $200 of your own money and get daily profit.',
			'We teach you how to trade crypto on our platform.',
			'Daily returns of 5%, no skills needed.',
			'Forex trainee, from home, earn while you learn.',
			'We trade your coin, you sleep.',
			'It is called a staff investment and HR likes it.',
		],
		lookalikes: [
			'Send 2 photos to get 10% off your ticket.',

			'They invest £300 in training so that you earn more.',

			'We invest 300 hours a year in training.',
			'Traffic signals: the teacher gives the signal to cross.',

			'Graduate scheme at a regulated bank: you learn how to trade bonds.',
			'Sales post with a profit share after one year.',
			'You explain our fund to clients who want to invest.',
			'Trading standards officer for the city council.',
			'Staff get 20% off every day in the shop.',
			'Sales post: you earn 5% commission monthly.',
			'He trades in his old car for you to drive.',
			'Our fund manager explains returns of 3% a year to clients.',
			'He turns 30 dollars a day into a living.',
			'We flip houses and need a painter.',
			'Pay 20 and get 5 lessons in two days at the studio.',
			'Pay 10 and get the book back.',
			'They trade stories, copy my notes.',
			'Bank methods course for analysts.',
			'Spend 50 dollars, get 10 dollars off.',
			'We deposit wages into your bank each Friday.',
			'Pay 30 dollars for the ticket and get a drink.',
			'We double your holiday pay at Easter.',
		],
	},
};
