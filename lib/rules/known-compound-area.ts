import type { Cases, Rule } from '../model.ts';

/**
 * Names a town or zone that police and the UN tie to scam compounds. `note`: people live and work there
 * honestly; one weak sign of a story.
 */
export const rule: Rule = {
	id: 'known-compound-area',
	family: 'scam-compound',
	harm: 'freedom',
	weight: 'note',
	topics: ['trafficking', 'migrants', 'labor-exploitation'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(kk park|shwe kokko|myawaddy|sihanoukville|poipet|bavet|golden triangle|bokeo|tachileik|mae sot|hpa lu|o smach|laukkaing|laukkai)',
			'(special economic zone|border|casino) ..4 (laos|myanmar|burma|cambodia|thai border)',
			'(laos|myanmar|burma|cambodia) ..4 (special economic zone|border town|casino|casinos)',
		],
	},
	unless: {
		en: [
			'(news|report|reports|reported|warning|warns|rescued|victims|survivor*|trafficked|ngo|documentary|journalist|museum|tour|tours|travel guide|holiday|beach|hotel reception|teacher|school|clinic|hospital|refugee)',
		],
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
			'Location: Sihanoukville, Cambodia.',
			'Office in the Golden Triangle, Laos.',
			'Place of work: Mae Sot, near the river.',
			'Marketing staff for a casino in Cambodia.',
		],
		lookalikes: [
			'Teacher for a school in Mae Sot.',
			'News: people rescued near Myawaddy.',
			'Diving holiday in Sihanoukville, beach hotel.',
			'A clinic for refugees in Mae Sot needs a nurse.',
		],
	},
};
