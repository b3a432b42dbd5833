import type { Cases, Rule } from '../model.ts';

/** Pictures of identity papers, or a selfie with them, before any hiring. */
export const rule: Rule = {
	id: 'identity-papers-early',
	family: 'identity-harvest',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'performers-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(send|upload|provide|email|text|share|submit|attach|forward|whatsapp) ..8 (scan|copy|copies|photo|picture|pic|selfie|both sides|front and back) ..6 @id-paper',
			'(send|upload|email|text|share|submit|attach|forward|whatsapp) ..5 @id-paper ..8 (front|back|both sides|selfie|copy|scan|whatsapp|telegram|before|verify|verification|by (email|text|mail))',
			'(selfie|photo of (you|yourself)|video of yourself|picture of yourself) ..6 (holding|with|beside|next to) ..4 (id|@id-paper|license|licence|bank card)',
			'@id-paper ..6 (with|and) ..2 (application|selfie|measurements|photos|your photos)',
			'(measurements|height|weight|bust) ..14 (@id-paper|copy of your id|bank details)',
			'(front and back|both sides) ..4 of ..2 (id|@id-paper|license|licence)',
			'(scan|photograph|photocopy) ..2 (your|ur) ..1 @id-paper ..6 (and|today|mail|send|email|utility bill)',
			'(send|need|upload|forward|whatsapp) ..4 (id|identity card|licence|license) ..2 (front and back|both sides)',
		],
	},
	unless: {
		en: [
			'@after-hiring',
			'@safety-notice',
			'(bring|show) ..8 (id|@id-paper) ..10 (door|set|gate|fitting|security|reception|18|age)',
			'(customers|guests|visitors|clients|travellers|embassy|consulate|driver position|drivers must|you verify|you will check)',
		],
	},
	citations: [
		{
			title: 'Casting questions card',
			publisher: 'Equity',
			url: 'https://www.equity.org.uk/advice-and-support/casting-and-auditions/casting-questions-card',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Hire not so delightful',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful',
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
			'Scan your passport and a bank statement today, then the contract follows.',

			'Send a photo of your passport with your application.',
			"Upload both sides of your driver's license before the interview.",
			'We need a selfie of you holding your ID card.',
			'Email your height, measurements and a copy of your passport.',
			'Please whatsapp the front and back of your ID for verification.',
			'Send your ID front and back and a selfie first.',
		],
		lookalikes: [
			'After you are hired we copy your passport at the office.',

			'Bring your ID to set; it is checked at the gate.',
			'After an offer we ask for a copy of your passport for the visa.',
			'Drivers must hold a clean driving licence.',
			'You will check the passports of guests at reception.',
			'Do not send anyone a copy of your ID.',
			'Bring your ID on the first day.',
		],
	},
};
