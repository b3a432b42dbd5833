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
			'(invest|put in|start with) only ..1 <number> ..10 (retire|double|triple|profit|rich|return|returns)',
			'(invest|put in|start with) ..1 <money> ..10 (retire|double|triple|get back|profit|rich|return|returns|month|months|weeks|hours)',
			'(signal|signals) ..6 (teacher|mentor|tutor|analyst|group) ..10 (deposit|usdt|buy|order|profit|<percent>)',
			'(teacher|mentor|tutor|analyst) ..3 (gives|give|sends|send|shares) ..2 (signal|signals) ..8 (usdt|buy|order|profit|trade|deposit|coin|crypto)',
			'(uncle|aunt|friend|cousin) ..3 (taught|teaches|showed|teach|show) ..3 (me|how) ..5 (earn|trade|invest|gold|crypto|contracts|short term)',
			'invest <money> ..8 (make|makes|get|gets|earn|turn|turns|become|becomes) ..3 <money>',
			'(earn|earns|profit|profits|return|returns|roi|gain|gains|make|makes|pays|interest|bot|invest|deposit|capital|inside) ..8 <percent> ..1 (daily|a day|per day|each day|every day)',
			'<percent> ..1 (daily|a day|per day|each day|every day) ..6 (profit|return|returns|automatic|guaranteed|interest|roi|withdraw)',
			'(profit|return|returns|roi|interest|trading|bot|invest|capital|account manager|fx|forex) ..10 <percent> ..1 (a week|weekly|per week|every week|monthly|a month|per month)',
			'<percent> ..1 (a week|weekly|every week) ..8 (fx|forex|account manager|trading|trader|bot|invest*|min deposit|capital)',
			'(he|we|she|they|i|bot|team|experts|manager) (trade|trades|will trade) ..3 for you',
			'(we|i|they) (trade|trades) your (coin|money|capital|funds|account)',
			'(pre employment|staff|employee|worker|workers) investment',
			'<money> ..8 (returns|becomes|turns into|grows to|gets you|gives you|yields|earns you) ..1 <money>',
			'(share|slot|seat|hand|stokvel) ..2 (for|of|is|costs) ..1 <money> ..12 (get|receive|gets|take home|returns) ..2 <money>',
			'(trade|trading|manage) ..3 (our|firm s|company s) (capital|money|funds) ..10 (keep|<percent>|fee|challenge|evaluation)',
			'<money> ..4 (becomes|become|turns into|grows to|turned into|to become) ..1 (<money>|<number>) ..6 (hours|hour|days|day|week|minutes|sure)',
			'(i|we|can|will) flip ..3 (money|cash|<money>|<number>)',
			'(send|put|put in|invest|pay|drop) (<number>|<money>) ..2 (get|receive|take|earn) ..1 (<number>|<money>) back',
			'(send|put|put in|invest|drop) <money> ..2 (get|receive|take|earn) ..1 (<number>|<money>) ..6 (min|mins|minutes|hours|hour|days|profit)',
			'(transfer|send|pay|put|deposit) (<number>|<money>) ..3 (get|receive|take) ..1 back ..1 (<number>|<money>)',
			'(put|invest|deposit) (<number>|<money>) ..3 (get|receive|earn) ..1 (<number>|<money>) (every|each|per|a) (day|week)',
			'(open|start|fund|activate) ..3 account (with|by) ..2 (<money>|<number>) ..10 (coach|mentor|teacher|trader|trading|broker|manager|analyst)',
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
			'Invest $300 and our traders turn it into $1,200.',

			'Put in 300 dollars and you double it in three months.',
			'My aunt taught me how to trade gold, I can show you.',

			'Invest $200 of your own money and get daily profit.',
			'We teach you how to trade crypto on our platform.',
			'Daily returns of 5%, no skills needed.',
			'Forex trainee, from home, earn while you learn.',
			'The bot pays 4% every day, staff only.',
			'2% daily, automatic, you just watch.',
			'Forex account manager, 25% weekly.',
			'Send your capital and our team trades it for you.',
			'We trade your coin, you sleep.',
			'It is called a staff investment and HR likes it.',
			'$300 turns into $900 by Friday.',
			'A seat is $250, bring two people and you receive $1,000.',
			'Trade our money and keep 80% after a small challenge.',
			'400 dollars becomes 4,400 in two hours.',
			'I flip your cash in an hour.',
			'Send 200 and get 1,600 back in 15 minutes.',
			'Transfer 2,000 and get back 2,600 in minutes.',
			'Put 10,000 naira, get 900 every day.',
			'Just open the account with $250 and your coach shows you how.',
		],
		lookalikes: [
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
		],
	},
};
