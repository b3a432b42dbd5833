import type { Text } from './text.ts';

/** Where token `token` starts in the shown text, in UTF-16 units. */
export function shownStart(text: Text, token: number): number {
	return shownSpan(text, text.from[token] ?? 0, text.to[token] ?? 0).start;
}

/** The stretch of the shown text behind folded units `from` (included) to `to` (excluded). */
export function shownSpan(text: Text, from: number, to: number): { start: number; end: number } {
	if (text.map === null) return { start: from, end: to };
	const first = text.map[from] ?? 0;
	const last = text.map[to - 1] ?? 0;
	const end = Math.max(first, last);
	return { start: Math.min(first, last), end: end + width(text.shown, end) };
}

/** Units of the character at `at` with the accents and invisible marks that hang on it. */
function width(shown: string, at: number): number {
	let end = at + ((shown.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
	while (end < shown.length && end - at < 32 && hangs.test(shown.charAt(end))) end++;
	return end - at;
}

const hangs = /[\p{M}\u00ad]/u;
