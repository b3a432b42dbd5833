import type { Cases, Rule } from '../model.ts';

/**
 * Women wanted for private parties, yachts, tables and drinks. `caution`: a common cover; trade-fair and
 * restaurant hosts are the neighbour.
 */
export const rule: Rule = {
	id: 'hostess-for-guests',
	family: 'sexualised-work',
	harm: 'safety',
	weight: 'caution',
	topics: ['trafficking', 'sexual-violence', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(percent|percentage|half|<percent>|share) ..3 (drinks|bottles) ..4 (guests|clients|customers|men|buy|you)',
			'(customers|clients|guests|men) ..1 (buy|buys|order) ..1 (you|the girls|girls) ..1 (drink|drinks|champagne)',
			'(model|models|girl|girls|ladies|women|females|hostess|hostesses) ..8 (vip|private|exclusive|elite|billionaire*|millionaire*) (party|parties|event|events|dinner|dinners|yacht|yachts|villa|clients|guests|table|tables)',
			'(vip|private|exclusive|elite) (party|parties|event|events|dinner|dinners|yacht|yachts|yacht party|villa|clients|guests|table) ..10 (models|girls|ladies|women|hostess|hostesses|females|girl|pretty|beautiful)',
			'(atmosphere model|atmosphere models|image model|image models|image girl|image girls|party girl|party girls|yacht girl|yacht girls|table girls|bottle girls|bar girl|bar girls|club girl|club girls)',
			'(hostess|hostesses) ..10 (yacht|nightclub|night club|dubai|monaco|abroad|overseas|casino|karaoke|ktv|lounge|gentlemen)',
			'(entertain|accompany|keep company|mingle with|drink with|sit with|party with|chat with|dance for|dance with) ..4 (guests|clients|men|gentlemen|businessmen|vips|male customers|male guests|investors)',
			'(talk|talking|conversation|communication|communicating|socialising|socializing) with ..2 (guests|clients|customers|men) ..10 (girl|girls|dancer|dancers|club|drinks|consumption|hostess|bar|champagne)',
			'(girl|girls|hostess|hostesses|ladies|model|models|dancer|dancers|drink|drinks|bottle|bottles) ..6 (drink|drinks|bottle|bottles|table|consumption) ..1 (commission|percentage|bonus)',
		],
	},
	unless: {
		en: [
			'(restaurant|hotel|airline|conference|congress|trade fair|trade show|expo|museum|airport|exhibition|country club|golf) ..8 (host|hosts|hostess|hostesses|reception|receptionist|greeter|server|servers)',
			'(host|hostess|hostesses|hosts) ..8 (restaurant|trade fair|trade show|congress|conference|expo|exhibition|reception desk|dining room|bistro|cafe)',
			'(scene|role|film|series|background|extras|music video|commercial|character|episode)',
			'(kids club|children|residents|patients|wine tasting|wedding|weddings|catering|event planner|event coordinator)',
			'(accompany) ..4 (clients|guests) ..6 (tour|trek|dive|hike|ski|property|viewing|appointment*|excursion*|safari)',
			'(museum|accountant|tax|wrap party|exam|exam hall|theatre|theater)',
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
			'Models wanted for private parties on a yacht in Dubai.',
			'VIP events, only pretty girls, good tips.',
			'Hostesses needed in a karaoke lounge, flights paid.',
			'You only have to entertain guests and drink with them.',
			'Girls earn drink commission at the table.',
			'Atmosphere models for a private villa, stay overnight.',
			'Dancers talk with guests and get a percentage on champagne, drinks commission daily.',
		],
		lookalikes: [
			'Hostess for a restaurant: seat guests and take bookings.',
			'Trade fair hostess, three days, stand uniform, contract and payroll.',
			'Background: party guests for a club scene, night shoot, models welcome.',
			'Hotel receptionist; you also entertain guests’ children in the kids club.',
			'Catering staff for a company dinner.',
			'Congress hostesses with English and Spanish.',
			'Private dining room server at a golf club.',
			'After the show, chat with our museum guests about the exhibition.',
			'Chat with the clients about tax, accountant job.',
			'The cast has a wrap party with the crew.',
			'Two ladies for the choir dinner kitchen team, wedding catering.',
		],
	},
};
