import type { Evidence } from '../model.ts';
import { hiddenLines, hiddenQuote } from './hidden-lines.ts';

/** Fewer letters are leftovers of a page's design. */
const SHORTEST = 25;
const MOST_QUOTES = 3;

/** Text that is on the page but that no reader can see. */
export const evidence: Evidence = {
	rule: {
		id: 'hidden-on-the-page',
		family: 'hiding-text',
		harm: 'money',
		// Sloppy design and words for search engines are the usual reasons.
		weight: 'note',
		topics: ['scam'],
		kinds: ['casting', 'job', 'message'],
		patterns: {},
		citations: [
			{
				title: 'The warning of Cisco Talos on text hidden in e-mail (in Italian)',
				publisher: 'Corriere Toscano, citing Cisco Talos',
				url: 'https://corrieretoscano.it/italia-mondo/immediapress/nuovi-metodi-di-attacco-lallarme-di-cisco-talos-sui-testi-nascosti-nelle-email/',
				read: '2026-11-23',
				tier: 'press',
			},
		],
	},
	find: ({ source }) => {
		const lines = hiddenLines(source);
		const letters = lines.join('').replace(/[^\p{L}]/gu, '').length;
		return letters < SHORTEST ? [] : lines.slice(0, MOST_QUOTES).map(hiddenQuote);
	},
};
