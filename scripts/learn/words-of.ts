import type { Signals } from '../../lib/score/signals.ts';
import { walkWords } from '../../lib/score/walk-words.ts';
import { JOIN } from '../../lib/score/word-table.ts';
import type { Text } from '../../lib/text/text.ts';

/** The words and pairs that the score looks at, each once, and how many tokens were read. */
export function wordsOf({ frame, body }: Signals): { words: ReadonlySet<string>; tokens: number } {
	const words = new Set<string>();
	let tokens = 0;
	for (const text of [frame, body]) {
		tokens += walkWords(text, (token, follows) => {
			const word = written(text, token);
			words.add(word);
			if (follows) words.add(`${written(text, token - 1)}${JOIN}${word}`);
		});
	}
	return { words, tokens };
}

/** A token as the engine reads it: folded. */
function written({ codes, from, to }: Text, token: number): string {
	return String.fromCharCode(...codes.subarray(from[token] ?? 0, to[token] ?? 0));
}
