import type { Cases, Rule } from '../model.ts';

/**
 * A ticket paid by a stranger and departure within days. `caution`: speed leaves no time to check; honest
 * employers need time for visas.
 */
export const rule: Rule = {
	id: 'abroad-at-once',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'labor-exploitation', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'free visa ..2 free (ticket|flight|food|accommodation|housing)',
			'free (ticket|flight) ..2 free (visa|food|accommodation|housing)',
			'(fly|flying|travel|leave|depart|departure) ..4 (tomorrow|tonight|this week|next week|within days|within <number> days|within a week|in <number> days|immediately|asap|right away) ..10 (ticket|tickets|flight|visa|passport|@far-place)',
			'(ticket|tickets|flight|flights|visa) ..3 (ready|booked|already booked|already paid|waiting for you|on us|paid by us) ..10 (fly|tomorrow|tonight|this week|next week|leave|immediately|passport)',
			'(ticket|tickets|flight|flights|visa) [and|or] (ticket|tickets|flight|visa|hotel) (on us|paid by us|are free|is free|all free|for free)',
			'free (flight|flights|ticket|tickets|air ticket|visa) ..10 (@far-place|food|meals|accommodation|housing|start next week|next week|immediately)',
			'(visa|ticket|accommodation|housing|food) ..4 (all free|everything free|free for girls|all paid for you|everything is paid)',
			'(passport ready|valid passport|have a passport|have passport) ..8 (fly|leave|travel) ..4 (immediately|this week|asap|tomorrow|now|tonight)',
			'(work|job|jobs) (abroad|overseas) ..12 (no experience|no language|no english|no interview|no qualification|no qualifications|no skills|we arrange everything|everything arranged)',
			'free (passport|medical|visa|ticket|flight|training|food) [and] free (passport|medical|visa|ticket|flight|food|accommodation|housing|training)',
		],
	},
	unless: {
		en: [
			'(shoot|filming|location|cast|crew|performers|festival|tour|conference|reimburse*) ..12 (flight|flights|travel|airfare)',
			'@lawful-abroad',
			'(holiday|honeymoon|tourist|vacation) ..6 (package|deal|offer)',
			'(delivery|drive|deadline|gate)',
			'(sick leave|annual leave|maternity leave)',
		],
	},
	citations: [
		{
			title: 'Recognizing legitimate employment',
			publisher: 'International Organization for Migration, Romania',
			url: 'https://romania.iom.int/news/recognizing-legitimate-employment-ukrainian-dubbed-animation',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Be smart, be safe: brochure on trafficking',
			publisher: 'US Department of State',
			url: 'https://2001-2009.state.gov/p/inl/rls/fs/jan/4229.htm',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Preventing exploitation',
			publisher: 'La Strada International',
			url: 'https://www.lastradainternational.org/displaced-from-the-ukraine/preventing-exploitation/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Free flight to Thailand, you start next week.',
			'Work abroad, no experience, no English, we arrange everything.',
			'Fly tomorrow, ticket and visa on us.',
			'If you have a passport you can fly immediately.',
			'Your ticket is booked, you leave tonight.',
			'Visa, ticket and housing all free for girls.',
			'Housemaids for Saudi, free passport, free medical, free ticket.',
		],
		lookalikes: [
			'Cast flights to the location in Malta are paid, shoot in June, agency booking.',
			'The work permit takes about three months and is issued by the consulate before you travel.',
			'Conference speakers: travel and flights are reimbursed.',
			'Cruise staff: return ticket after the contract, work visa letter, licensed agency.',
			'Holiday package with flights to Greece.',
			'Seasonal ski instructor in France, certificate required, start in December.',
			'Free flight for nurses who relocate to Ireland, visa sponsorship included.',
			'Free ticket and free parking for the festival.',
		],
	},
};
