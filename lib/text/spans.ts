import type { Folded } from './gap.ts';
import { findLink } from './links.ts';
import { findWordMoney } from './money.ts';
import { findNumber, findWordNumber } from './numbers.ts';
import { type Finder, spansOf } from './span-list.ts';
import { FLAG, type Spans } from './text.ts';
import type { TokenList } from './token-list.ts';
import { CURRENCY_WORDS, NUMBER_WORDS } from './word-lists.ts';

/** A quick "certainly not": most words are neither a number nor a currency. */
const MASK = 4095;
const maybeWord = new Uint8Array(MASK + 1);
for (const hash of [...CURRENCY_WORDS, ...NUMBER_WORDS]) maybeWord[hash & MASK] = 1;

/** Finds e-mail addresses, links, handles, phone numbers, money, ages and so on among the tokens. */
export function findSpans(text: Folded, tokens: TokenList): Spans {
	const finder: Finder = { text, tokens, found: [] };
	const { count, flags, glue, hash } = tokens;
	for (let at = 0; at < count; at++) {
		const isPlain = at + 1 >= count || glue[at + 1] === 32;
		if (!isPlain || glue[at] === 1 || glue[at] === 64) {
			const last = findLink(finder, at);
			if (last >= 0) {
				at = last;
				continue;
			}
		}
		if ((flags[at] ?? 0) & FLAG.digit) at = findNumber(finder, at);
		else if (maybeWord[(hash[at] ?? 0) & MASK] === 1 && !findWordMoney(finder, at))
			findWordNumber(finder, at);
	}
	return spansOf(finder);
}
