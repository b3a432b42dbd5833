import type { Cases, Rule } from '../model.ts';

/** A bag, parcel or envelope of somebody else is to be carried, picked up or left somewhere for money. */
export const rule: Rule = {
	id: 'carry-for-others',
	family: 'reshipping',
	harm: 'freedom',
	// Friends do carry things for friends; what is in a stranger's bag nobody knows, and the courts ask who carried it.
	weight: 'caution',
	topics: ['legal', 'scam'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'(take|carry|bring|fly with|transport) ..2 (a|the|this|one|two|three|some|my|his|her|our|their) ..2 (suitcase|suitcases|luggage|trolley bag|bag|bags|backpack|parcel|parcels|package|packages|box|boxes|phones|samples) ..10 (pay|paid|<money>|<number>|flight|ticket|hotel|on us|free)',
			'(just|only) (carry|take|bring|fly with) ..2 (suitcase|luggage|bag|backpack|package|parcel|box)',
			'(suitcase|luggage|trolley bag|bag|package|parcel) ..3 (is packed|already packed|given there|that we give|we give you|waiting at|is sealed|stays closed)',
			"(don't|do not|dont) open ..2 (suitcase|luggage|bag|package|parcel|envelope|box)",
			'(say|tell them|tell customs) ..4 (packed it yourself|you packed it|is yours|it s yours|belongs to you)',
			'(pick up|collect|fetch) ..3 (envelope|envelopes|bag|bags|packet|packets|parcel) ..8 (locker|lockers|station|stranger|old lady|pensioner) ..12 (leave|drop|bring|where i|where we|<money>)',
		],
	},
	unless: {
		en: [
			'@safety-notice',
			'(porter|bellhop|concierge|guests|passengers|passenger|removal|removals|moving company|courier company|delivery driver|van|warehouse|wardrobe|props|crew|your own (bag|luggage|suitcase)|hand luggage|carry on)',
			'(lunch|umbrella|swimsuit|shoes|outfit|outfits|headshot|headshots|sandwich|water|id)',
		],
	},
	citations: [
		{
			title: 'A consumer culture’s dream or too great a risk?',
			publisher: 'Prisoners Abroad',
			url: 'https://www.prisonersabroad.org.uk/news/a-consumer-cultures-dream-or-too-great-a-risk',
			read: '2026-11-27',
			tier: 'authority',
		},
		{
			title: 'NDLEA: don’t be mules for unknown luggage owners',
			publisher: 'New Telegraph, citing the National Drug Law Enforcement Agency of Nigeria',
			url: 'https://newtelegraphng.com/ndlea-dont-be-mules-for-unknown-luggage-owners/',
			read: '2026-11-27',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Take a suitcase of samples to our client in Hong Kong, flight and 3,000 dollars.',
			'You only carry a bag, everything else is done.',
			'The bag is already packed, you meet my cousin at the gate.',
			"Don't open the parcel, it is for my aunt.",
			'Pick up the envelopes from the locker at the station and leave them where I say, 100 dollars each.',
		],
		lookalikes: [
			'Bring a bag lunch, the catering is free only for crew.',
			'The porter takes the luggage of guests to their room, 14 dollars an hour.',
			'Carry-on luggage only, the flight is paid by the production.',
			'Please take your bag with you when you leave the free workshop.',
			'Do not open the door to strangers, ask for the parcel card.',
			'Delivery driver with a van: you bring parcels to shops, 15 dollars an hour.',
		],
	},
};
