import type { Cases, Rule } from '../model.ts';

/**
 * Club, dance, hostess or massage work named together with another country. `note`: ships and theatres hire
 * dancers too; one weak sign of a story.
 */
export const rule: Rule = {
	id: 'night-work-abroad',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'note',
	topics: ['trafficking', 'sexual-violence', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(girls|ladies|women|females) ..6 (guest relations|guest relation|lounge|club) ..6 (abroad|overseas|dubai|qatar|kuwait|lebanon|bahrain|oman|macau|istanbul|beirut)',
			'(club|clubs) (abroad|overseas)',
			'@night-work ..10 @night-work-place',
			'@night-work-place ..10 @night-work',
		],
	},
	unless: {
		en: [
			'(cruise|ship|ballet|theatre|theater|musical|choreographer|equity|dance company|orchestra|opera|audition|auditions|role|character|scene|film|episode|background|extras|music video|tour|festival|championship|contest|competition|culture|heritage|folk)',
			'(work permit|work visa|embassy|seasonal contract|years of experience|years experience|diploma|licence|licensed)',
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
			'Dancers and hostesses for night clubs in Seoul.',
			'Work abroad for girls as waitresses, dancers and hostesses.',
			'Massage girls needed in Bahrain.',
			'Lebanon: cabaret dancers, six months.',
			'Barmaids wanted overseas.',
		],
		lookalikes: [
			'Dancers for a cruise ship that calls in Turkey and Cyprus.',
			'Ballet dancers from Japan join the company.',
			'Waitress with two years of experience for a hotel in Switzerland, seasonal contract.',
			'Folk dancers from Korea at our summer festival.',
			'Role: a dancer who dreams of Dubai, supporting, film.',
		],
	},
};
