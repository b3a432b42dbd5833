import type { Cases, Rule } from '../model.ts';

/**
 * A driver fetches you, or the address comes at the last moment. `caution`: nobody knows where you are;
 * production cars exist.
 */
export const rule: Rule = {
	id: 'picked-up-or-late-address',
	family: 'private-audition',
	harm: 'safety',
	weight: 'caution',
	topics: ['sexual-violence', 'trafficking', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			"(photographer|producer|director|client) (will|can|'ll) ..1 (pick you up|collect you|fetch you|drive you)",
			'(my|our|a) (driver|chauffeur|assistant|friend|guy|man) ..3 (pick you up|picks you up|collect you|collects you|fetch you|get you from|drive you)',
			'(i|we) [will|can|would|could] ..2 (pick you up|pick u up|collect you|fetch you) ..10 (shoot|casting|audition|test|photos|studio|hotel|interview|home|station|school|drive)',
			'(address|location|place|venue) ..3 (revealed|given|told|sent|shared|provided|announced) ..5 (last minute|on the day|same day|one hour before|an hour before|upon arrival|on the way|when you are on your way|after payment|when you arrive)',
			'(send|give|tell) ..2 (address|location) ..4 (later|on the day|last minute|when you are on your way|when you arrive)',
			'(meet|pick you up|collect you) ..6 (parking lot|car park|gas station|petrol station|bus stop|street corner)',
		],
	},
	unless: {
		en: [
			'(shuttle|crew bus|minibus|production van|company bus|base camp|transport captain)',
			'(call sheet|booked cast|background|extras)',
			'(daily pick up|school run|pick up and drop off|pick up point)',
			'(taxi|rideshare|cab) ..4 (paid|reimbursed)',
		],
	},
	citations: [
		{
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Actors warned of rise in fake casting notices on social media',
			publisher: 'The Stage, on Equity UK',
			url: 'https://thestage.co.uk/news/actors-warned-of-rise-in-fake-casting-notices-on-social-media',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'My driver will pick you up from your home.',
			'The location will be sent on the day, one hour before.',
			'Meet me at the gas station and we drive to the studio.',
			'I can pick you up after work and we go to the shoot together.',
			'I will tell you the address when you are on your way.',
		],
		lookalikes: [
			'A shuttle runs from base camp every 20 minutes.',
			'The address is on the call sheet that you get two days before.',
			'Extras get the location of the car park on the day, by call sheet.',
			'Airport pick-up for booked cast by the production van.',
			'Company bus from the station to the farm every morning.',
		],
	},
};
