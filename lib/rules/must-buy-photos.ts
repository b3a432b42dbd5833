import type { Cases, Rule } from '../model.ts';

/** Photos, a portfolio or comp cards that must be bought from them. */
export const rule: Rule = {
	id: 'must-buy-photos',
	family: 'paid-portfolio',
	harm: 'money',
	weight: 'stop',
	topics: ['scam', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			"(must|required|have to|need to|needs to|mandatory|compulsory|obligatory) ..6 (our|their|in house|inhouse|approved|designated|agency's|agency) (photographer|photographers|studio|photo team)",
			'(buy|purchase|pay for|order|invest in) ..5 (portfolio|comp card|comp cards|zed card|zed cards|z card|headshots|photo package|photo shoot package|model book|test shoot|modelling pictures|modeling pictures)',
			'(portfolio|comp card|zed card|headshots|photo package|test shoot|portfolio shoot) ..5 (costs|cost|for only|at only|is only|is just|priced|starting at|fee) ..2 (<money>|<number>)',
			'<money> ..3 (for|covers|test shoot|portfolio|comp card) ..4 (portfolio|comp card|comp cards|zed card|headshots|photo package|test shoot|portfolio shoot)',
			'(portfolio|headshots|photo package|comp card|comp cards) ..4 (mandatory|compulsory|obligatory|required before|before we can|before we submit)',
			'(only|exclusively) ..3 (accept|use|take) ..4 (photos|pictures|images|headshots) ..5 (our photographer|in house photographer|our studio|our own photographer)',
			"(cannot|can't|unable to|will not|won't) ..3 (submit|represent|send|sign|book|put) ..10 (photos|pictures|portfolio|headshots) ..4 (with us|from us|by us)",
			'(photo set|picture package|image package|look book|professional book|model book|photo book|development package|star package|launch package|model kit|digital images|usb stick|negatives) ..6 <money>',
		],
	},
	unless: {
		en: [
			'@someone-else-pays',
			'@safety-notice',
			'(your own|any) photographer',
			'(snapshots|polaroids|digitals|selfies) ..2 (fine|enough|ok|welcome)',
			'(free|paid) (test shoot|headshots|portfolio)',
			'(photographer|retoucher|editor) (wanted|needed|required)',
			'(rate|fee|paid|pays|we pay you|you are paid|plus) ..3 <money>',
			'(free of charge|at no cost|no cost|rented out|for hire)',
			'(photo contest|museum|gallery|yourself)',
			'(hours|minutes)',
			'we pay',
			'(costs us|our shop)',
		],
	},
	citations: [
		{
			title: 'Consumer tips: modeling',
			publisher: 'Better Business Bureau',
			url: 'https://www.bbb.org/washington-dc-eastern-pa/industry-tips/read/tip/modeling-58',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'People v City Model & Talent Development',
			publisher: 'New York Courts',
			url: 'https://nycourts.gov/Reporter/3dseries/2010/2010_51704.htm',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'To be on our books you need to use our photographer.',
			'The portfolio costs only 450 and opens every door.',
			'You have to buy comp cards from us before we can send you to clients.',
			'We only accept pictures taken by our own photographer.',
			'Headshots are mandatory before we submit you, and the photo package is $600.',
			'It is 300 euros for the test shoot, and then we sign you.',
			'We cannot put you forward or sign you without photos made by us.',
			'Please settle the development package of $1,295.',
			'You pay for your training and comp cards.',
			"I'd have to book a session with their photographer, 320 pounds.",
		],
		lookalikes: [
			'No professional photos needed, selfies are fine.',
			'Bring the headshot you already have.',
			'The client pays for the test shoot and gives you the pictures.',
			'Use any photographer you like for your portfolio.',
			'Photographer wanted for our portfolio days, 200 a day.',
			'We pay you $300 for the test shoot.',
			'The photographer does two sets and you are paid £200.',
			'Our studio is rented out for £60.',
			'You do not need a professional portfolio, our photographer takes simple digitals free of charge.',
			'He is the only photographer the museum employs.',
			'We print only if you took the photos yourself in our town, photo contest for amateurs.',
			'A museum will buy their pictures in June.',
			'The test shoot is only two hours.',
			'You have a paid session with our in-store photographer on Monday, we pay.',
			'The studio costs us £400 a day, we pay.',
			'The price of photos in our shop rises in May, says the museum? No.',
		],
	},
};
