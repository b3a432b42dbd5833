import { FLAG, type Text, TYPES } from '../text/text.ts';
import { pairHash } from './word-table.ts';

/** So many words in a row are looked up together. */
export const LONGEST_ROW = 3;

/** Only the beginning of a text is read for its words: so many tokens. What is longer holds some of everything. */
export const MOST_TOKENS = 4000;

const UNDERSCORE = 95;
const PRIVATE: ReadonlySet<number> = new Set(
	(['phone', 'email', 'url', 'handle', 'freemail', 'chatlink'] as const).map((type) => TYPES.indexOf(type)),
);

/**
 * Calls `visit` for each token that is a word: no numbers, nothing of links, addresses and handles. `follows` is true if
 * the token before it is a word as well, so that both are a pair. Returns how many tokens were read.
 */
export function walkWords(text: Text, visit: (token: number, follows: boolean) => void): number {
	const { flags, glue, spans } = text;
	const end = Math.min(text.count, MOST_TOKENS);
	let follows = false;
	let span = 0;
	for (let token = 0; token < end; token++) {
		const past = span < spans.count && (spans.first[span] ?? 0) <= token ? skip(text, span, token) : token;
		while (span < spans.count && (spans.first[span] ?? 0) <= token) span++;
		if (past > token) {
			token = past - 1;
			follows = false;
			continue;
		}
		const isWord = ((flags[token] ?? 0) & (FLAG.letter | FLAG.digit)) === FLAG.letter;
		if (!isWord || glue[token] === UNDERSCORE) {
			follows = false;
			continue;
		}
		visit(token, follows);
		follows = true;
	}
	return end;
}

/** Calls `visit` with the hash of each word, and of each two and three words that follow each other. */
export function walkRows(text: Text, visit: (hash: number) => void): void {
	let before = 0;
	let two = 0;
	let length = 0;
	walkWords(text, (token, follows) => {
		const hash = text.hash[token] ?? 0;
		length = follows ? length + 1 : 1;
		visit(hash);
		if (length >= LONGEST_ROW) visit(pairHash(two, hash));
		if (length >= 2) {
			two = pairHash(before, hash);
			visit(two);
		}
		before = hash;
	});
}

/** The token behind the private spans that start at `token`; `token` itself if none does. */
function skip({ spans }: Text, from: number, token: number): number {
	let past = token;
	for (let span = from; span < spans.count && (spans.first[span] ?? 0) <= token; span++)
		if (PRIVATE.has(spans.type[span] ?? 0)) past = Math.max(past, (spans.last[span] ?? 0) + 1);
	return past;
}
