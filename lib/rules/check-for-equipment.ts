import type { Cases, Rule } from '../model.ts';

/** A check is sent to the worker to buy equipment or supplies with. */
export const rule: Rule = {
	id: 'check-for-equipment',
	family: 'fake-check',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(send|mail|issue|email|receive|forward|get|cut|provide|sending|issued|sent|mailed) ..8 @check ..14 (equipment|laptop|supplies|home office|mini office|software|materials|workstation|vendor|working tools)',
			'@check ..8 (purchase|buy|cover|pay for|set up|order) ..8 (equipment|laptop|home office|software|office supplies|materials|printer|workstation|working tools)',
			'(funds|money|payment) ..2 for ..3 (equipment|software|materials|laptop|supplies|office) ..8 (via|by|through|as) ..2 @check',
			'(equipment|home office|laptop|software|materials|working tools) (check|cheque)',
			'(funds|check|cheque|money) for ..3 (software|equipment|laptop|materials|tools) ..4 (will be|is|are) (provided|sent|given) ..6 (company|employer|us)',
			'(start up|startup|equipment|office) (funds|fund) ..8 @check',
			'(a|the|your|an) @check ..12 (get|buy|purchase|order|cover|procure|set up) ..6 (mac|imac|macbook|ipad|desktop|monitor|suite|quickbooks|gadgets|working materials|printer|scanner|apps|system)',
		],
	},
	unless: {
		en: [
			'(background|reference|credit|quality|security|safety) (check|checks)',
			'check (them|it|that|whether|if|the (equipment|laptop|stock|supplies|materials|software))',
			"(accounts payable|invoices|payroll run|clerks|vendors' checks)",
			'@safety-notice',
			'check (supplies|deliveries|stock|inventory|orders|equipment)',
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
			'We will send you a check to buy your home office equipment.',
			"You will receive a cashier's check for the laptop and software.",
			'Deposit the cheque and order the working tools from the vendor.',
			'Funds for your equipment will be sent as a bank draft.',
			'The equipment check is in the mail.',
			'You receive a check to buy the iMac and the printer.',
		],
		lookalikes: [
			'You will check equipment and order supplies.',
			'Prepare checks for vendors and file invoices in accounts payable.',
			'A background check is made before we send you a laptop.',
			'We send the laptop; you check it and sign the form.',
			'Technicians check the software on every workstation.',
			'Receive deliveries, check supplies and order paper.',
			'The approved dealer will check them next week.',
		],
	},
};
