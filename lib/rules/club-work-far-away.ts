import type { Cases, Rule } from '../model.ts';

/**
 * Waitress, dancer, hostess or massage work away from home, with travel and lodging paid and no training.
 * `caution`: the classic wording in case files.
 */
export const rule: Rule = {
	id: 'club-work-far-away',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'sexual-violence', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'@night-work ..16 @night-work-place ..16 (travel|lodging|housing|accommodation|flight|ticket|visa|no training|no experience|no professional|paid by|meals|high pay|well paid|<money>)',
			'@night-work-place ..16 @night-work ..16 (travel|lodging|housing|accommodation|flight|ticket|visa|no training|no experience|paid by|meals|high pay|well paid|<money>)',
			'(young ladies|young women|girls|ladies|young girls) ..10 (provinces|province|interior|another city|mining town|the coast|abroad|overseas|resort town) ..12 (house|housing|room|meals|food|accommodation|transport|lodging|travel)',
			'(girls|ladies|women|young ladies|young women) ..6 (as|for) ..2 (waitress|waitresses|dancer|dancers|hostess|hostesses|entertainers|barmaids|masseuses) ..12 (travel|lodging|housing|accommodation|flight|ticket|visa|abroad|no training|no experience|meals)',
			'(dancer|dancers|hostess|hostesses|girl|girls) ..8 (consumption|consummation|talk with clients|chat with clients|entertain clients) ..8 (club|clubs|abroad|housing|flight|no intimacy|italy|japan|korea)',
		],
	},
	unless: {
		en: [
			'(cruise|ship|ballet|theatre|theater|musical|choreographer|audition|auditions|equity|dance company|orchestra|opera|holiday park|resort entertainment team|restaurant group)',
			'(work permit|work visa|embassy|licensed agency|contract of employment|employment contract|seasonal contract)',
			'(years of experience|years experience|experience required|certificate required|diploma|licensed massage|registered massage|rmt|lmt|spa manager)',
			'(role|character|scene|background|extras|music video)',
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
			'A job as waitress or dancer abroad, no training needed, travel and lodging paid.',
			'Hostess work in Dubai, flight and accommodation free, 3000 dollars.',
			'Young ladies with or without experience, to work in the provinces, house and meals.',
			'Girls for work as dancers, housing and visa provided.',
			'Karaoke hostesses needed in Japan, travel paid, no experience.',
			'Massage work in Qatar, ticket and visa paid by the owner.',
		],
		lookalikes: [
			'Dancers for a cruise ship: auditions in Leeds, contract of six months, return flight paid.',
			'Waiter for a hotel in Italy, two years of experience, seasonal contract, staff room.',
			'Ballet dancers wanted in Germany, audition in May.',
			'Licensed massage therapist for a spa in Dubai, diploma and licence needed.',
			'Background dancers for a music video shot in Spain, travel paid.',
			'Waitress in a family restaurant in town, meals on shift.',
		],
	},
};
