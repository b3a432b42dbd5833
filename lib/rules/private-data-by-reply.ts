import type { Cases, Rule } from '../model.ts';

/** A list of private data to be sent back by message before anybody met. `note`: agencies ask some of it. */
export const rule: Rule = {
	id: 'private-data-by-reply',
	family: 'identity-harvest',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'(full name|names|name) ..4 (address|home address|full address|contact address|residential address|mailing address) ..12 (sex|gender|marital status|occupation|present occupation|zip|zip code|postal code|cell|cell phone) ..12 (age|date of birth|occupation|marital status|nationality|sex|gender|phone|number)',
			"(send|reply with|provide|text|forward|email|fill in|submit) ..10 (marital status|mother's maiden name|next of kin|present occupation)",
			'(name|address) ..8 (age|sex|gender) ..6 marital status',
			'(reply|respond|text|write|send|email) ..8 (personal|private|alternate|alternative|non school|non university) (email|e mail|gmail|email address|mail)',
			'(send|text|reply with|forward) ..6 (bank name|name of your bank|name of bank|your bank)',
			'(full name|name) ..4 (address|home address) ..6 (bank|bank name|phone|cell|age)',
		],
	},
	unless: {
		en: [
			'(census|survey|patient|patients|visitors|customer|customers|records|database|policyholders|equal|monitoring|discriminat*|regardless|regard|basis|status protected|without|orientation|disability|religion|race|law|laws|employee|employees)',
			'@after-hiring',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Hire not so delightful',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Casting questions card',
			publisher: 'Equity UK',
			url: 'https://www.equity.org.uk/advice-and-support/casting-and-auditions/casting-questions-card',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Reply with your private email so that I can explain the work.',

			'Reply with your private email so that I can explain the work.',
			'Send your full name, home address and bank name.',

			'Reply with: full name, home address, city, zip code, age, occupation, phone number.',
			'Send your names, contact address, sex, date of birth and present occupation.',
			'Text us your marital status and next of kin to proceed.',
			'Name, address, age, sex, marital status: send it all today.',
			'Forward full name, mailing address, cell phone, gender and nationality for your file.',
		],
		lookalikes: [
			'Reply to this email with any question.',

			'Reply to this email with any question.',
			'The full name and address of the venue is on the ticket.',

			'Send your name, phone number and two headshots.',
			'We hire without regard to age, sex, marital status or disability.',
			'After you are hired, payroll asks for your address and next of kin.',
			'You check the name, address and date of birth of each patient at the desk.',
			'Name and e-mail are enough to apply.',
			'Write your full name on the sheet at the door.',
			'Your phone provider can block such calls for customers.',
			'The dean sends the timetable by email each year.',
		],
	},
};
