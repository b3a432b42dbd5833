import type { Cases, Rule } from '../model.ts';

/** People themselves are offered, priced or passed on. `stop`: workers are described like goods. */
export const rule: Rule = {
	id: 'people-offered',
	family: 'recruiter-identity',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'labor-exploitation', 'migrants'],
	kinds: ['job', 'message', 'other'],
	patterns: {
		en: [
			'(worker|maid|maids|domestic worker|housemaid|helper|nanny|cook|girl|girls|woman|man|boy|person|people|workers|servant) ..3 (for sale|to be sold|for resale|up for sale|for transfer of sponsorship|to be sponsored)',
			'(selling|sell|for sale) ..1 (a|one|two|three|my|<number>) ..2 (chinese|indian|african|filipina|kenyan|bangladeshi|nigerian|ethiopian|vietnamese) (man|woman|worker|maid|girl|person|people|workers)',
			'(up to be|to be) sponsored ..10 (years old|clean|cleaning|available for|<money>|cooks)',
			'(african|asian|filipina|ethiopian|kenyan|indonesian|ghanaian|nigerian|indian|nepali) (maid|housemaid|worker|helper|domestic worker) ..8 (for sale|available for|for <money>|clean and|obedient)',
			'(girls|workers|people|maids|bangladeshis|chinese|indians) ..10 (can deliver|we deliver|delivery included|price relatively|price is|price <money>|prices start)',
			'(maids|housemaids|workers) ..6 (replacement guarantee|exchange guarantee|money back guarantee)',
		],
	},
	unless: {
		en: [
			'(sales|software|house for sale|cleaning service|insurance|retail|store|property|home for sale|franchise)',
			'(actor|actors|role|character|film|scene|statue|doll|toy|lego|figurine|painting|novel)',
		],
	},
	citations: [
		{
			title: 'Hidden away: abuses against migrant domestic workers in the UK',
			publisher: 'Human Rights Watch',
			url: 'https://www.hrw.org/report/2014/03/30/hidden-away/abuses-against-migrant-domestic-workers-uk',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Action card: DHS list of trafficking indicators',
			publisher: 'US Department of Defense, Combating Trafficking in Persons',
			url: 'https://jko.jten.mil/courses/CTIP_JA_Toolkit/courseFiles/ContentPages/CoursePages/platform_2/action-card-4.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'African domestic worker for sale, very clean, 30 years old.',
			'Filipina maid available for 700 dinars, obedient.',
			'Selling a Kenyan worker, ID card, types fast.',
			'Six people who can type, we deliver, price is high.',
			'Housemaids with a replacement guarantee, delivered in three days.',
		],
		lookalikes: [
			'Domestic worker wanted, 40 hours a week, contract and own room.',
			'House for sale near the station.',
			'Sales workers wanted for a store.',
			'Our agency has nannies with references, interviews on Zoom.',
			'Actors for a film about a maid, girl of 20, small role.',
			'He gave me a gift to take to his sister.',
		],
	},
};
