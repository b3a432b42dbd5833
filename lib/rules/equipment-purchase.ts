import type { Cases, Rule } from '../model.ts';

/** A laptop, phone or software to be bought from their own seller. */
export const rule: Rule = {
	id: 'equipment-purchase',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(buy|purchase|order|pay for|cover) ..6 (laptop|computer|macbook|equipment|phone|iphone|headset|printer|scanner|software|home office|workstation) ..10 (our vendor|approved vendor|certified vendor|accredited vendor|our supplier|from us|our store|before you start|upfront|up front|will be reimbursed|be refunded|reimbursed with|reimbursed on|reimbursed in)',
			'(approved|certified|authorised|authorized|accredited) (vendor|supplier|seller) ..10 (equipment|laptop|software|home office|computer|workstation)',
			'(equipment|laptop|software|home office|mini office) ..8 (approved|certified|authorised|authorized|accredited) (vendor|supplier|seller)',
			'(laptop|equipment|software|computer|tablet|sim card) (fee|fees|deposit|security deposit|insurance fee|delivery fee|shipping fee|activation fee)',
			'(laptop|computer|equipment) ..3 (shipping|insurance|delivery|dispatch) (fee|charge|charges)',
			'(equipment|laptop|software) ..8 (reimbursed|refunded|paid back) ..6 (first salary|first paycheck|first pay|first month)',
		],
	},
	unless: {
		en: [
			'deposit (it|them|this|that|the) [(check|cheque)]',
			'@someone-else-pays',
			'@safety-notice',
			'(procurement|purchasing|buyer|buyers|negotiate|vendor manager|audit|hospitals|supply chain|quotes|tender|customers)',
			'(we|company) ..2 (send|ship|lend|provide|provides|issue) ..4 (laptop|computer|equipment)',
		],
	},
	citations: [
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'BBB study finds job scams increased during pandemic',
			publisher: 'Better Business Bureau',
			url: 'https://www.prnewswire.com/news-releases/looking-for-a-job-be-careful-bbb-study-finds-job-scams-increased-during-pandemic-301372009.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You will order the laptop from our approved vendor and start on Monday.',
			'Please pay for the software upfront; it will be reimbursed.',
			'A laptop insurance fee of $120 must be paid before delivery.',
			'The home office equipment comes from our accredited supplier, whom you pay by Zelle.',
			'Equipment costs are refunded with your first paycheck.',
		],
		lookalikes: [
			'We send a check for your laptop; deposit it by phone.',

			'We send you a laptop and a headset before day one.',
			'You will buy equipment for our hospitals and negotiate with approved vendors.',
			'The company pays for your phone and software.',
			'Bring your own laptop if you like; we lend one to everybody else.',
			'No equipment fee, we provide all you need.',
			'We cover the laptop insurance and send it to you.',
		],
	},
};
