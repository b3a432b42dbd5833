import type { Signals } from '../../lib/score/signals.ts';
import { LONGEST_ROW, walkWords } from '../../lib/score/walk-words.ts';
import { JOIN } from '../../lib/score/word-table.ts';
import type { Text } from '../../lib/text/text.ts';

/** The words that the score looks at, and each two and three that follow each other; each once. */
export function wordsOf({ frame, body }: Signals): ReadonlySet<string> {
	const words = new Set<string>();
	for (const text of [frame, body]) {
		let row: string[] = [];
		walkWords(text, (token, follows) => {
			row = [...(follows ? row.slice(1 - LONGEST_ROW) : []), written(text, token)];
			for (let from = 0; from < row.length; from++) words.add(row.slice(from).join(JOIN));
		});
	}
	return words;
}

/** A token as the engine reads it: folded. */
function written({ codes, from, to }: Text, token: number): string {
	return String.fromCharCode(...codes.subarray(from[token] ?? 0, to[token] ?? 0));
}
