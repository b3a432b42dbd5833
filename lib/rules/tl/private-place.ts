import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: An audition or meeting in a room or a home. */
export const pack: RulePack = {
	patterns: [
		'(audition|go see|gosee|vtr|interview|shoot|photoshoot|pictorial|meet up|meetup|casting) ..5 (hotel room|sa condo ko|condo ko|sa bahay ko|bahay ko|sa unit ko|unit ko|sogo|motel|airbnb|sa kwarto)',
		'(audition|go see|vtr|interview|casting|pictorial) ..2 sa (hotel|condo) ..6 (gabi|room|kwarto|ikaw lang|one on one|<time>)',
		'(hotel|condo|airbnb|motel|unit ko) ..4 (para sa audition|para sa interview|para sa shoot|doon ang audition|dun ang audition)',
		'(private|one on one) (audition|casting|vtr|go see)',
		'(kita tayo|punta ka|meet tayo|sundo kita|sunduin kita|susunduin kita) ..6 (hotel|condo|bahay ko|unit ko|motel|sogo)',
		'(inuman|inom|dinner) ..5 (producer|direk|director) ..8 (role|project|kontrata|para makuha)',
		'(bikini|sexy|lingerie) shoot ..3 (sa condo ko|condo ko|sa bahay ko|unit ko|kwarto)',
		'(wag|huwag) ..2 (isama|dalhin) ..2 (kapatid|nanay|mama|kaibigan|friend|jowa|ate)',
	],
	unless: [
		'(function room|ballroom|hotel staff|housekeeping|studio|lobby|front desk|waiter|lungsod)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Private audition sa condo ko mamaya.',
		'Punta ka sa hotel, andoon ang director.',
		'Interview sa Sogo, room 12.',
		'Sunduin kita papunta sa unit ko.',
		'Bikini shoot sa condo ko, walang makeup artist.',
		'Wag mo isama kapatid mo sa shoot.',
	],
	lookalikes: [
		'Go-see sa studio sa Makati, 1pm.',
		'Housekeeping staff, interview sa hotel lobby.',
		'Open call sa ballroom ng hotel.',
		'Huwag pumunta sa audition sa hotel room.',
		'Wag isama ang aso sa studio.',
	],
};
