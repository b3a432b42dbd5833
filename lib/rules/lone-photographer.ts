import type { Cases, Rule } from '../model.ts';

/**
 * One person, a first name, is scout, client and photographer. `note`: many amateurs are honest; counts with
 * others.
 */
export const rule: Rule = {
	id: 'lone-photographer',
	family: 'recruiter-identity',
	harm: 'safety',
	weight: 'note',
	topics: ['modeling-rights', 'sexual-violence'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			"(i am|i'm|im) ..3 (photographer|freelance photographer|amateur photographer|hobby photographer|filmmaker|videographer|scout) ..10 (looking for|need|seeking|want|searching) ..3 (girl|girls|model|models|female|females|woman|women|ladies|muse)",
			'(hobby|amateur|private|freelance) photographer (seeks|seeking|looking for|looks for|needs|searching for|wants) ..3 (girl|girls|female|females|model|models|women|woman|muse|ladies)',
			'(contact|ask for|message|text) ..1 (mr|mister|uncle|madam|aunty|auntie|big brother) ..2 (only|directly)',
			'(company|client|brand) (name|is) ..1 (confidential|secret|later) ..6 (learn|told|tell|after|later|until)',
		],
	},
	unless: {
		en: [
			'(wedding|newborn|family|school|product|food|real estate|event) photographer',
			'(photographer|photographers) ..4 (needed|wanted|position|vacancy|salary)',
		],
	},
	citations: [
		{
			title: 'Vetting casting notices',
			publisher: 'Equity UK',
			url: 'https://www.equity.org.uk/advice-and-support/casting-and-auditions/vetting-casting-notices',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'I am a freelance photographer looking for girls to shoot this weekend.',
			'Hobby photographer seeks female models.',
			'Ask for Mr Alex only, message directly.',
			'Private photographer wants a muse.',
		],
		lookalikes: [
			'Product photographer needed for an online shop.',
			'Photographer: Jane Doe; stylist: Li Wei; client: Acme Knit.',
			'Wedding photographer looking for a second shooter.',
			'Ask for the production manager at reception.',
			'The call sheet lists all crew and phone numbers.',
		],
	},
};
