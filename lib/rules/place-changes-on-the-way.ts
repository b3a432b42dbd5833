import type { Cases, Rule } from '../model.ts';

/**
 * Country, employer or contract changes after you agreed. `stop`: the first offer was bait; shoots that move
 * to another studio are the neighbour.
 */
export const rule: Rule = {
	id: 'place-changes-on-the-way',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'migrants', 'labor-exploitation'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(fly|flight|land|arrive) ..3 (bangkok|chiang mai|chiang rai|phuket|kuala lumpur|dubai|istanbul|moscow) ..12 (over the border|across the border|cross the border|over the river|across the river|by boat)',
			'(job|location|position|place|country|city|destination|contract) ..2 (has changed|is changed|changed|will change|was changed) ..12 (you will fly|fly to|cambodia|myanmar|laos|dubai|border|new country|go to another|instead to)',
			'(instead of|it is not|not) ..1 (thailand|bangkok|dubai|malaysia|germany|italy|spain|singapore) ..8 (you will go|you will fly|we will drive|we go to|cambodia|laos|myanmar|work in)',
			'(fly|flight|land|arrive) ..3 (bangkok|dubai|istanbul|moscow|kuala lumpur|chiang mai|chiang rai) ..6 (then|and then|from there|after that|our driver) ..10 (border|by car|by van|by boat|river|cross|mae sot|poipet)',
			'(another|different|new) (contract|agreement|salary) ..4 (on arrival|upon arrival|when you arrive|at the airport|is signed there|once there)',
			'(contract|papers) ..4 (only in) (russian|chinese|arabic|thai|turkish)',
			"(sign) ..4 (contract|papers|paper) ..6 (no translation|without translation|you cannot read|you can't read|at the airport)",
			'(change|changed|changes|different) ..4 (place|country|city|town|job) ..6 (when you land|after you land|on arrival|when you arrive|once you land)',
			'(come|go|fly|get) ..2 (to|into) ..2 (libya|agadez|niger|sudan|turkey|serbia|morocco) ..2 first ..12 (from there|then|across|cross|boat|my people)',
			'(my|our) (people|men|guy|guys|brothers) ..3 (take|takes|bring|carry|drive) ..2 (you|u|them) ..2 (across|over|through)',
			'(contract|papers|agreement) is (in|only in) (chinese|russian|arabic|thai|turkish|their language)',
			'(say|tell them|tell) ..3 (visiting|visit) ..2 (cousin|friend|aunt|uncle|boyfriend|family|relative)',
			'(here|there|now) ..2 (is|s|you sign|sign|they give|they gave) ..1 (another|other|different|new|second) (contract|agreement|paper)',
			'(contract|letter|paper|that) ..6 (was|is|were) [(only|just)] for (embassy|the embassy|visa|the visa|immigration|the airport|the consulate)',
			'(flight|fly|flies|plane|go|goes|land) ..6 (then|after that|and then) ..2 (another|other|unknown|secret|next|second) (location|country|place|destination)',
			'(there is|there s|there was|there are) no ..2 (job|work|shop|restaurant|office|hotel|school|waitress job|hotel job|cleaning job) ..4 (only|just|but) ..4 (club|cabaret|bar|massage|men|clients|brothel|chat|scam|field|farm)',
			'(said|told|promised|promise|says|advertised) ..10 (but|when i|when we|and here|instead|in reality) ..10 (club|brothel|cabaret|scam|men with guns|guns|crossed|the border|the river|across|sold me|sold us|drone|drones|front|rifle|army)',
			'(car|van|bus|driver|boat) ..3 (drove|took|brought|drives|takes|goes|went) ..4 (river|border|forest|jungle|across|other side|another country)',
			'(instead|but|and) ..3 (got|gave|given|handed) ..2 (rifle|gun|uniform|weapon|kalashnikov)',
			'(not|isn t|is not|wasn t) (a|the|any) ..2 (hotel|restaurant|salon|school|office|kitchen|shop|factory) ..4 (club|brothel|cabaret|casino|army|massage|farm)',
			'(when|after|once) you (land|arrive|come|reach|are there) ..4 (owner|employer|salary|company|job|contract|work|boss) ..2 (changes|changed|change|is different|different|is other|is less|is new|is another)',
			'(after|then|later) ..4 (fly|flies|send|sends|sent|flew|take|took|takes|bring|brought) ..2 (you|us|me|them|her|him) to (yangon|myanmar|cambodia|laos|mae sot|poipet|libya|sudan|donetsk|luhansk|mariupol)',
			'(get in|hide in|climb in|climb into|get into) ..2 (lorry|truck|dinghy|container|trailer|car boot) ..10 (border|calais|channel|dunkirk|ferry|port|across|england|uk|parking)',
			'(paper|papers|document|contract|agreement) ..3 (sign|signed|signing) ..3 (is|are|was) (only|just) ..3 (insurance|formality|registration|bank|medical)',
			'(visa|papers|permit) ..1 (is|are) (from|of|for) @country ..4 (but|and) ..3 (you go|you work|work|go|travel|job)',
			'(changed|changes|change) (my|our|the|your) ticket ..6 (counter|airport|instead|laos|cambodia|myanmar|vientiane|bangkok|phnom penh)',
		],
	},
	unless: {
		en: [
			'(filming|shoot|audition|call time|studio|rehearsal|meeting room|venue|gate|platform|scene|film)',
			'(translated|bilingual|both languages|own language|translation provided|certified translation)',
			'(language course|translator|interpreter)',
			'(ferry|taxi|hike|kayak|cruise|school|bus line|route|fire|ambulance|river boat)',
			'(offer letter|cover letter) ',
			'(lorry|truck) (driver|drivers|licence)',
		],
	},
	citations: [
		{
			title: 'Be smart, be safe: brochure on trafficking',
			publisher: 'US Department of State',
			url: 'https://2001-2009.state.gov/p/inl/rls/fs/jan/4229.htm',
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
			'First you come to Niger, then my people take you across.',
			'If they ask at the border, say you are visiting a cousin.',

			'The job location has changed, you will fly to Cambodia instead.',
			'Land in Bangkok, then our driver brings you to the border by car.',
			'A different contract is signed when you arrive: another contract on arrival.',
			'The contract is only in Russian, just sign.',
			'It is not Dubai any more, you will fly to Laos.',
			'Sign the papers at the airport, no translation.',
			'Here is another contract, sign.',
			'Your letter was only for the embassy.',
			'The flight goes to Dubai and then another location.',
			'There is no waitress job, only the cabaret.',
			'They promised an office but the car crossed the border.',
			'The van took us to the river at night.',
			'It is not a hotel, it is a club.',
			'When you land the employer changes and pays less.',
			'After the interview they fly you to Yangon.',
			'You get in the lorry near the border.',
			'The document you sign is only medical insurance.',
			'The visa is for Lithuania but you work in Poland.',
			'At the counter they changed my ticket to Vientiane: they changed my ticket at the airport.',
		],
		lookalikes: [
			'We changed the place of the party to another town.',
			'First come to reception, from there we take you to the set.',

			'The shoot location has changed to studio B, same city.',
			'Contract in English and Spanish, bilingual copy.',
			'Fly to Istanbul and change planes for Ankara.',
			'The gate has changed, please check the screen.',
			'Chinese translator wanted, work from home.',
			'You will get a translation in your own language before you sign.',
			'There is a tender for the cleaning of the park.',
			'The bus goes to the river and back every hour, route 5.',
			'The letter was for the school, please forward it.',
			'They said it would rain but we stayed dry.',
			'This is not a restaurant review.',
			'When you arrive the boss greets you and shows the room.',
			'After lunch the bus takes you to the studio.',
			'Lorry driver wanted, ferry port, licence needed.',
			'You can change the ticket at the office.',
		],
	},
};
