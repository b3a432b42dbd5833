import { DROP, foldOf, SPECIAL } from '../text/fold.ts';

/** Letters of one script, blanks, apostrophes and hyphens; signs of Chinese, which are words one by one. */
const plain = /^(?:[\u0400-\u052f\s'-]*|[\u0621-\u064a\s]*|[\u0900-\u0963\s]*)$/u;
const han = /^[\u4e00-\u9fff\s]*$/u;
const separator = /[\s'-]/u;

/**
 * The words of a stretch of a phrase that is written in one script other than Latin, as the tokeniser would cut and fold
 * them, but without its tables; null if the stretch holds anything else.
 */
export function plainWords(raw: string): string[] | null {
	const isHan = han.test(raw);
	if (!isHan && !plain.test(raw)) return null;
	const words: string[] = [];
	let word = '';
	for (let i = 0; i < raw.length; i++) {
		const sign = raw.charAt(i);
		if (separator.test(sign)) {
			if (word !== '') words.push(word);
			word = '';
			continue;
		}
		const folded = foldOf(raw.charCodeAt(i));
		if (folded === SPECIAL) return null;
		if (folded === DROP) continue;
		word += String.fromCharCode(folded);
		if (isHan) {
			words.push(word);
			word = '';
		}
	}
	if (word !== '') words.push(word);
	return words;
}
