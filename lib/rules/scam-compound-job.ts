import type { Cases, Rule } from '../model.ts';

/**
 * Online, chat or customer work in a region of scam compounds, or a pick-up at its border. `stop`: the UN
 * and police warn of this very advert.
 */
export const rule: Rule = {
	id: 'scam-compound-job',
	family: 'scam-compound',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'labor-exploitation', 'migrants', 'scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'@online-work ..16 @compound-place',
			'@compound-place ..16 @online-work',
			'@compound-place ..10 (salary|usd|dollars|<money>) ..10 (free|ticket|flight|accommodation|food|meals|housing|no experience)',
			'(free|ticket|flight|accommodation|food|housing) ..10 @compound-place ..10 (job|work|salary|usd|<money>)',
			'(typing speed|words per minute|wpm|typing test) ..14 (abroad|overseas|thailand|cambodia|dubai|laos|myanmar|free flight|free ticket|accommodation|foreign country)',
			'(staff|worker|workers|marketing|sales|job|jobs|hiring|vacancy|vacancies|salary|work) ..6 (kk park|myawaddy|golden triangle|sihanoukville|poipet|bavet|shwe kokko|bokeo|tachileik)',
			'(pick you up|picks you up|picked up|driver|drive you|van|boat|cross) ..10 (mae sot|poipet|aranyaprathet|bavet|sihanoukville|golden triangle|bokeo|myawaddy|tachileik)',
			'(mae sot|poipet|aranyaprathet|bavet|golden triangle|bokeo|myawaddy|tachileik) ..10 (pick you up|driver|cross|border|river|boat)',
			'(cross|crossing) the (border|river) ..6 (by boat|at night|driver|on foot|walk)',
			'(company|casino|hiring|team leader|developer|typist|staff|chat|game|gaming|park) ..8 (poipet|bavet|myawaddy|shwe kokko|kk park|golden triangle|sihanoukville|o smach|laukkaing|tachileik|bokeo|chrey thom)',
			'(take you|takes you|took us|took me|car to|drive to|drives to|brought us|sent to|send you|go to) ..3 (mae sot|poipet|bavet|myawaddy|shwe kokko|tachileik|golden triangle)',
		],
	},
	unless: {
		en: ['@about-the-place'],
	},
	citations: [
		{
			title: 'Hundreds of thousands trafficked into online criminality in Southeast Asia',
			publisher: 'UN Human Rights Office (UN Geneva newsroom)',
			url: 'https://www.unognewsroom.org/story/en/1763/hundreds-of-thousands-trafficked-into-online-criminality-in-southeast-asia-ohchr',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Good use and abuse: the role of technology in human trafficking',
			publisher: 'UN Office on Drugs and Crime',
			url: 'https://unodc.org/unodc/en/frontpage/2021/October/good-use-and-abuse_-the-role-of-technology-in-human-trafficking.html',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'FBI warns about fake job ads from cyber traffickers',
			publisher: 'The Record',
			url: 'https://therecord.media/cyber-trafficking-fbi-warning-scam-compounds-pig-butchering?&web_view=true',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Customer service job in Cambodia, $1,500 a month, free flight and food.',
			'Typing job near Mae Sot, our driver will pick you up.',
			'Online casino work in KK Park, bonus every week.',
			'Typing speed 40 wpm, free flight, work overseas.',
			'You cross the river by boat at night, our driver waits.',
			'Digital sales executives for Golden Triangle, Laos, housing free.',
			'Game company in Poipet needs Africans, 900 dollars.',
			'The agency car will take you to Mae Sot.',
		],
		lookalikes: [
			'English teacher in Phnom Penh, TEFL needed, school named.',
			'News report: victims rescued from KK Park, Myawaddy, after chat support jobs.',
			'Diving instructor in Sihanoukville, own licence.',
			'NGO field officer in Laos, data entry and reports, applications by post.',
			'Translator for Burmese, work from home for clients in Myanmar.',
			'River crossing guide wanted for a kayak tour.',
			'Hotel management trainee in Sihanoukville, local applicants.',
			'Volunteers text lonely people in our town each Friday.',
			'A clinic in Mae Sot reports, says an NGO.',
			'The casino has a bar and you leave by the east door.',
			'The bus takes you to the museum in Bokeo.',
			'A charity sells baskets made by refugees near Myawaddy.',
			'Nobody cheats at cards.',
			'We chat with old men at the home every night in December.',
		],
	},
};
