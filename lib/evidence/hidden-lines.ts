import type { Quote, Source } from '../model.ts';

const LONGEST_QUOTE = 120;
const MOST = 400;

/** Lines of text that a page hides from its reader on purpose, without what stands in the visible text too. */
export function hiddenLines({ hiddenText, text }: Pick<Source, 'hiddenText' | 'text'>): string[] {
	if (hiddenText === '') return [];
	return hiddenText
		.split('\n', MOST)
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => /\p{L}{2}/u.test(line) && !text.includes(line));
}

/** A quote of hidden text: it stands nowhere in the visible text, so it has no place to go to. */
export function hiddenQuote(line: string): Quote {
	const characters = [...line];
	const cut = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : line;
	return { text: cut, start: 0, end: 0 };
}
