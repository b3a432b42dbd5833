import type { Edit } from './edits.ts';
import type { Folded } from './gap.ts';
import { guesses } from './guesses.ts';
import { applyEdits } from './other.ts';
import { findSpans } from './spans.ts';
import type { Spans, Text } from './text.ts';
import type { TokenList } from './token-list.ts';
import { tokenise } from './tokens.ts';
import { fold } from './units.ts';

/**
 * Makes a shown text ready to match: folds it, cuts it into words and sentences, finds typed spans, and undoes tricks
 * that hide words; what can only be guessed is read both ways (`other`). Takes any string, of any length, well formed
 * or not; never throws; time grows with the length.
 */
export function normalise(shown: string): Text {
	const folded: Folded = { ...fold(shown), shown };
	const tokens = tokenise(folded);
	const spans = findSpans(folded, tokens);
	const edits = guesses(folded, tokens, spans);
	if (edits.length === 0) return textOf(folded, tokens, spans, null);
	countTricks(folded, edits);
	return textOf(folded, tokens, spans, otherReading(applyEdits(folded, tokens, edits)));
}

function otherReading(folded: Folded): Text {
	const tokens = tokenise(folded);
	return textOf(folded, tokens, findSpans(folded, tokens), null);
}

/** Counts each word once, whatever number of edits it took. */
function countTricks(folded: Folded, edits: readonly Edit[]): void {
	let end = -9;
	for (const { trick, from, to } of edits) {
		if (trick !== null && from - end > 2) folded.tricks[trick]++;
		end = to;
	}
}

function textOf(folded: Folded, tokens: TokenList, spans: Spans, other: Text | null): Text {
	return {
		shown: folded.shown,
		codes: folded.codes,
		length: folded.length,
		map: folded.map,
		count: tokens.count,
		hash: tokens.hash,
		from: tokens.from,
		to: tokens.to,
		glue: tokens.glue,
		flags: tokens.flags,
		sentences: tokens.sentences,
		sentenceCount: tokens.sentenceCount,
		spans,
		tricks: folded.tricks,
		other,
	};
}
