import { type Folded, isCapital } from './gap.ts';
import { hashUnits } from './hash.ts';
import { DIGIT, kindOf, LETTER, LINE, SINGLE, SPACE } from './letters.ts';
import { wordSet } from './word-set.ts';

/** A line shorter than this was not broken because the margin was reached. */
const MARGIN = 40;
/** Words after which a sentence always goes on. */
const dangling = wordSet(`
	a an the of to and or for with by in on at from your our their his her my this that is are be will if as but
	de la el los las un una y o por para con en del al du des les et ou pour avec dans und der die das oder für mit
`);

/**
 * True if the line feed at `at` only wraps a flowing paragraph (as e-mail programs break lines), so that the sentence
 * goes on. It wraps if it is the only one in its gap, nothing but spaces stands beside it (a comma may stand before),
 * the line before it is long, and the next line goes on in lower case, or after a word that cannot end a sentence.
 */
export function wraps(text: Folded, at: number, from: number, to: number, lineFrom: number): boolean {
	if (at - lineFrom < MARGIN || to >= text.length) return false;
	for (let i = from; i < to; i++) {
		const code = text.codes[i] ?? 0;
		if (i === at || kindOf(code) & SPACE) continue;
		if (kindOf(code) & LINE || i > at || code !== 44) return false;
	}
	const next = kindOf(text.codes[to] ?? 0);
	if (next & SINGLE) return true;
	if (next & LETTER && !isCapital(text, to)) return true;
	if (text.codes[from] === 44) return true;
	return (next & (LETTER | DIGIT)) !== 0 && dangling.has(lastWord(text, from));
}

function lastWord(text: Folded, to: number): number {
	let from = to;
	while (from > 0 && to - from < 12 && kindOf(text.codes[from - 1] ?? 0) & LETTER) from--;
	return hashUnits(text.codes, from, to);
}
