import type { Quote, Source } from '../model.ts';

const LONGEST_LINE = 120;

/**
 * A quote for something that stands only in the data of a page: the first of `wanted` that the visible text holds, else
 * the text's first line. Always one, and always the page's own words, unless the text is empty.
 */
export function quoteNear({ text }: Pick<Source, 'text'>, wanted: readonly (string | null)[]): Quote[] {
	for (const words of wanted) {
		const start = words === null || words === '' ? -1 : indexOfWhole(text, words);
		if (words !== null && start >= 0) return [{ text: words, start, end: start + words.length }];
	}
	const line = /\S[^\n]{0,119}/.exec(text.slice(0, 10 * LONGEST_LINE));
	return line ? [{ text: line[0], start: line.index, end: line.index + line[0].length }] : [];
}

/** Where words stand without a letter or digit right before or behind them; -1 if nowhere. */
function indexOfWhole(text: string, words: string): number {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		if (!/[\p{L}\d]/u.test(`${text.charAt(at - 1)}${text.charAt(at + words.length)}`)) return at;
	}
	return -1;
}
