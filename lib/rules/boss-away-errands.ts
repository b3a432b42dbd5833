import type { Cases, Rule } from '../model.ts';

/** Personal assistant or carer for somebody who is away or will move here soon. */
export const rule: Rule = {
	id: 'boss-away-errands',
	family: 'fake-check',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(personal|private|virtual|administrative|part time|office) assistant ..16 (out of (town|state|the country)|while i am away|i am abroad|currently abroad|currently away|travelling|traveling|hearing impaired)',
			"(i am|i'm|currently) ..4 (out of town|out of state|out of the country|abroad|overseas|away on business|offshore) ..18 (errand|errands|assistant|mail|packages|payments|bills|tasks|gifts|check|nanny|carer|sitter)",
			'(run|running|handle|do) ..3 errands ..12 (on my behalf|while i|gift|gifts|bills|payments|packages|check|for me)',
			'(relocating|moving) ..5 (area|city|town|state|neighbourhood|neighborhood) ..18 (nanny|sitter|babysitter|caregiver|carer|tutor|dog walker|wheelchair|check|in advance|pay you)',
			'(nanny|sitter|babysitter|caregiver|carer|tutor|pet sitter|housekeeper) ..16 ((moving|relocating) to your|pay you in advance|check in advance|wheelchair will be)',
			'(pay you|payment) ..3 in advance ..10 (hold the job|hold the position|secure your time|before (i|we) arrive)',
			'(send|pay|check|cheque) ..6 in advance ..8 (first week|wheelchair|furniture|lessons|nanny|sitter|care)',
			'(until|before) (we|i) arrive ..12 (payment|payments|packages|errands|check)',
			'(packages|payments|errands) ..8 until (we|i) arrive',
			'(buy|send) ..3 (gifts|toys|supplies|items) ..4 (orphans|orphanage|orphanages|shelter|foster home)',
		],
	},
	unless: {
		en: [
			'(agency visits|come and meet us|meet us first|our office|maternity|care home|home care company|relocation package|concierge)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Watch for student work-from-home scams',
			publisher: 'University of Michigan and Michigan Cyber Command Center',
			url: 'https://safecomputing.umich.edu/node/6891',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Job scams',
			publisher: 'University of Massachusetts',
			url: 'https://www.umass.edu/financialaid/student-employment/jobs-board/job-scams',
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
			'You buy supplies and send gifts to orphans for me, I pay by mobile check.',

			'I am out of the country and need a part time assistant for errands and bills.',
			'We are moving to your area soon and need a nanny; my secretary will send a check.',
			'You will run errands for me, buy gifts and handle payments.',
			'I would like to pay you in advance to hold the job until we arrive.',
		],
		lookalikes: [
			'The charity buys toys for children in hospital.',

			'Personal assistant to the director, based in our office in Leeds.',
			'We moved to the area in May and need a sitter two evenings a week; come and meet us first.',
			'Carer wanted: shopping, errands and meals for an older man, through our home care company.',
			'The manager is travelling in June, so interviews are by video.',
			'Cat sitter wanted while we are on holiday.',
			'The children buy gifts for the school fair.',
			'Assistant to the head: post, phone and small errands in town.',
			'We send you the money for the tools after the invoice.',
		],
	},
};
