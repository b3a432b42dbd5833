import type { Edit, Guesser } from './edits.ts';
import type { Folded } from './gap.ts';
import { guessAlike } from './guess-alike.ts';
import { guessLeet, guessSign, guessSplit } from './guess-leet.ts';
import { guessSpaced } from './guess-spaced.ts';
import { guessDigits, guessDot, maySpell } from './guess-spelled.ts';
import { FLAG, type Spans } from './text.ts';
import type { TokenList } from './token-list.ts';

const BLANK = 32;
/** Greek is the first script that holds look-alikes of Latin letters. */
const FIRST_ALIKE = 0x370;
const MIXED = FLAG.letter | FLAG.digit;

/**
 * Looks for tricks that can be undone only by guessing: letters set apart, signs inside words, digits for letters,
 * spelled addresses and numbers, words in look-alike letters. Leaves links, addresses, phone numbers and money alone.
 * The edits come in the order of the text and do not overlap.
 */
export function guesses(text: Folded, tokens: TokenList, spans: Spans): readonly Edit[] {
	const guesser: Guesser = { text, tokens, spans, edits: [] };
	const { count, from, to, glue, flags, hash } = tokens;
	let span = 0;
	let taken = -1;
	for (let token = 0; token < count; token++) {
		const start = from[token] ?? 0;
		const isPlain = glue[token] === BLANK && (to[token] ?? 0) - start > 1 && (flags[token] ?? 0) === PLAIN;
		if (isPlain && !maySpell(hash[token] ?? 0) && (text.codes[start] ?? 0) < FIRST_ALIKE) continue;
		for (; span < spans.count && (spans.first[span] ?? 0) <= token; span++)
			taken = Math.max(taken, spans.last[span] ?? 0);
		token = guessAt(guesser, token, token <= taken) - 1;
	}
	return apart(guesser.edits);
}

/** The flags of a word of letters behind a blank. */
const PLAIN = FLAG.letter | FLAG.spaced;

/** Guesses at one token; returns the token to go on with. */
function guessAt(guesser: Guesser, token: number, isTaken: boolean): number {
	const { glue, flags, from, hash } = guesser.tokens;
	const spaced = guessSpaced(guesser, token);
	if (spaced > token) return spaced;
	if (maySpell(hash[token] ?? 0)) {
		const digits = guessDigits(guesser, token);
		if (digits > token) return digits;
		guessDot(guesser, token);
	}
	if (isTaken) return token + 1;
	if (((flags[token] ?? 0) & MIXED) === MIXED) guessLeet(guesser, token);
	if (glue[token] !== BLANK && token > 0) {
		guessSign(guesser, token);
		guessSplit(guesser, token);
	}
	if ((guesser.text.codes[from[token] ?? 0] ?? 0) >= FIRST_ALIKE) guessAlike(guesser, token);
	return token + 1;
}

function apart(edits: Edit[]): Edit[] {
	let end = -1;
	return edits
		.sort((a, b) => a.from - b.from)
		.filter((edit) => {
			if (edit.from < end) return false;
			end = edit.to;
			return true;
		});
}
