import type { Cases, Rule } from '../model.ts';

/**
 * Says unasked that there is no sex work, no beating, no trafficking. `caution`: honest offers have no
 * reason to; recruiters answer the fear in advance.
 */
export const rule: Rule = {
	id: 'denies-the-danger',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'sexual-violence', 'scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(no|without|zero) (intimacy|intim|intimate services|sex|sexual services|escort|prostitution|private rooms) ..10 (flight|housing|club|clubs|hostess|dancer|dancers|abroad|guests|clients|girls|salary|work|only|just|paid|contract)',
			'(hostess|hostesses|dancer|dancers|massage|club|abroad|guests|clients|girls|consumption) ..12 (no|without|zero) (intimacy|intim|intimate services|sex|sexual services|escort|prostitution)',
			'(nothing to do with|not) ..1 (prostitution|erotica|erotic|sex work|escort|trafficking|human trafficking|intimacy)',
			"(we|this|company|it) (are|is|'s) ..1 (not|no|definitely not|100 not) ..3 (black company|human trafficking|trafficking|trafficker|traffickers|slavery)",
			'(nobody|no one) ..2 (is sold|gets sold|is beaten|gets beaten|will sell you|will beat you|will hurt you|locks you)',
			"(don't|do not) ..1 (believe|listen to|read|pay attention to) ..3 (bad news|negative news|comments|rumours|rumors|stories|what they say) ..12 (abroad|overseas|work|company|girls|club|trafficking|cambodia|thailand)",
		],
	},
	unless: {
		en: [
			'(scene|scenes|role|film|script|nudity|shoot|photos|photo|rider|simulated|character)',
			'(policy|training|prevention|awareness|ngo|charity|campaign|law|statement|act|supply chain|modern slavery|zero tolerance|anti)',
			'(not (all|every|only)|whether or not)',
		],
	},
	citations: [
		{
			title: 'The typology of modern slavery',
			publisher: 'Polaris',
			url: 'https://polarisproject.org/typology',
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
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Hostess in night clubs of Seoul, no intimacy, flight and housing paid.',
			'It is communication with clients, without intimacy, dancers welcome.',
			'The work has nothing to do with prostitution.',
			'We are not a black company, nobody is beaten here.',
			"Don't believe the bad news about work abroad.",
		],
		lookalikes: [
			'Kissing scene with an intimacy coordinator, no sex scenes.',
			'Our modern slavery statement: we have zero tolerance for human trafficking.',
			'The film has nothing to do with the novel.',
			'Massage therapist at a physiotherapy clinic, licence needed.',
			'Do not believe rumours about the casting; see our site.',
		],
	},
};
