import type { Cases, Rule } from '../model.ts';

/** Mystery shopping with a check in advance, gift cards or a money transfer. */
export const rule: Rule = {
	id: 'mystery-shopper-check',
	family: 'fake-check',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(mystery|secret) (shopper|shoppers|shopping|customer|evaluator|shop) ..16 (check|cheque|@gift-card|western union|moneygram|money order|wire|deposit)',
			'(check|cheque|money order) ..14 (mystery|secret) (shopper|shopping|evaluator|shop|assignment)',
			'(evaluate|test|assess|evaluation of) ..6 (western union|moneygram|money transfer|@gift-card|bitcoin atm)',
			'(mystery|secret) (shopper|shoppers|shopping|evaluator) ..8 (registration fee|certification fee|membership fee)',
			'(assignment|task) ..6 (gift card aisle|@gift-card|money order|money orders)',
		],
	},
	unless: {
		en: [
			'(software|qa|tester|developer|payments team|card programme)',
			'(after your report|mspa)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'A scam story: secret shopping and fake checks',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2018/05/scam-story-secret-shopping-and-fake-checks?page=12',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Job scams',
			publisher: 'Canadian Anti-Fraud Centre',
			url: 'https://www.antifraudcentre-centreantifraude.ca/fraud-escroquerie/job-emploi-eng.htm',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Become a mystery shopper: a cheque is sent to you with your first task.',
			'Your task is to test the money transfer desk with the funds we send.',
			'Secret shopper assignment: buy gift cards and send us the codes.',
			'We enclose a check for your first mystery shopping assignment.',
			'Your second assignment is the gift card shelf, buy Steam cards.',
		],
		lookalikes: [
			'Mystery shoppers are paid 12 dollars after their report is accepted.',
			'Our mystery shopping firm never sends checks in advance.',
			'Software tester for our gift card app.',
			'Visit the shop, fill in the form, and we pay your receipt and 15 pounds.',
			'The assignment at school is a card game.',
		],
	},
};
