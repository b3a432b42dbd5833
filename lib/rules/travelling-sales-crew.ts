import type { Cases, Rule } from '../model.ts';

/**
 * Travelling sales crews for young people. `caution`: Polaris documents abuse; touring theatre and travel
 * nurses are the neighbour.
 */
export const rule: Rule = {
	id: 'travelling-sales-crew',
	family: 'isolation',
	harm: 'freedom',
	weight: 'caution',
	topics: ['labor-exploitation', 'trafficking', 'minors'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(travel|travelling|traveling) ..5 (sales crew|sales team|crew|young team|fun team) ..10 (young|magazine|magazines|party|no experience|cash daily|expenses paid|leave today|new cities)',
			'(magazine|magazines|door to door|subscriptions|cleaning products) ..10 (travel|travelling|traveling|all expenses|hotels|new cities|party|see the country|rock star)',
			'(travel|see|party) ..4 (the country|the usa|the states|coast to coast|new cities|across america) ..10 (young|sales|magazine|crew|cash daily|no experience|leave today|start today)',
			'(must be|able to|ready to) ..2 (leave|travel) (today|immediately|tomorrow|right away|now) ..12 (crew|hotel|expenses|team|van|bus)',
			'(cash|paid) daily ..8 (travel|crew|party|hotels paid)',
		],
	},
	unless: {
		en: [
			'(school|class|field|scout|church|sports|choir|museum) ..4 (trip|camp|tour)',
			'(nurse|nurses|therapist|therapists|surveyor|engineer|technician|touring company|theatre|theater|orchestra|equity|driver|drivers|harvest|h 2a|construction)',
			'(travel agency|travel agent|travel desk|travel magazine|editor|editorial|journalist|fundraiser)',
		],
	},
	citations: [
		{
			title: 'Sales crews',
			publisher: 'Polaris',
			url: 'https://polarisproject.org/initiatives/sales-crews',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Labor trafficking remains unchecked in sales crews industry',
			publisher: 'Polaris',
			url: 'https://polarisproject.org/press-releases/labor-trafficking-remains-unchecked-in-sales-crews-industry/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Travel with our sales crew, young people 18 to 25, party in new cities.',
			'Magazine sales, all expenses paid, see the country.',
			'Must be ready to leave today, our van takes the team to hotels.',
			'Cash daily, travel with a fun crew.',
			'Door-to-door work, travelling, hotels paid, no experience.',
		],
		lookalikes: [
			'School trip chaperones needed, background check.',
			'Travel nurse contract, 13 weeks, housing stipend.',
			'Touring theatre company seeks actors, Equity contract, per diem.',
			'Church youth group weekend camp, parents sign a form.',
			'Travel agency sales agent, office in town.',
			'Travel magazine editor, press trips with all expenses paid.',
		],
	},
};
