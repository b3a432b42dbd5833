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
			'(contract|papers|agreement) is (in|only in) (chinese|russian|arabic|thai|turkish|their language)',
			'(say|tell them|tell) ..3 (visiting|visit) ..2 (cousin|friend|aunt|uncle|boyfriend|family|relative)',
			'(flight|fly|flies|plane) ..8 (another|unknown|secret|undisclosed) location',
		],
	},
	unless: {
		en: [
			'(filming|shoot|audition|call time|studio|rehearsal|meeting room|venue|gate|platform|scene|film)',
			'(translated|bilingual|both languages|own language|translation provided|certified translation)',
			'(language course|translator|interpreter)',
			'(ferry|taxi|hike|kayak|cruise|school bus|bus line|route|fire|ambulance|river boat)',
			'(offer letter|cover letter)',
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
			'If they ask at the border, say you are visiting a cousin.',

			'The job location has changed, you will fly to Cambodia instead.',
			'Land in Bangkok, then our driver brings you to the border by car.',
			'A different contract is signed when you arrive: another contract on arrival.',
			'The contract is only in Russian, just sign.',
			'It is not Dubai any more, you will fly to Laos.',
			'Sign the papers at the airport, no translation.',
			'The flight goes to Dubai and then another location.',
			'The plane goes to Dubai, then another location: a plane to another location.',
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
			'He took the money for the ice cream and left.',
			'Cross the border on the bridge, it is open all day.',
			'They said it would rain but we went to the club.',
			'There is no restaurant here, only a bar.',
			'Now there is another paper on this gene.',
			'Fly to Rome, then on to the next place.',
			'The bus took us to the river.',
			'The coach took us to the match and left early.',
		],
	},
};
