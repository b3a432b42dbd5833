import { type Guesser, joinWords } from './edits.ts';
import { FLAG } from './text.ts';

/** Shortest word of letters set apart that is read as one; between wide gaps shorter ones count too. */
const SHORTEST = 4;
const BLANK = 32;

/** "W h a t s A p p", "T.e.l.e.g.r.a.m", one letter a line. Returns the token behind the letters, `at` if there are none. */
export function guessSpaced(guesser: Guesser, at: number): number {
	const glue = guesser.tokens.glue[at + 1] ?? 0;
	if (glue < 2 || !isLetter(guesser, at) || !isLetter(guesser, at + 1)) return at;
	let letters = 0;
	let next = at;
	const runs: [number, number][] = [];
	for (;;) {
		const end = runEnd(guesser, next, glue);
		runs.push([next, end]);
		letters += end - next + 1;
		next = end + 1;
		if (glue !== BLANK || end === next || !isWideGap(guesser, next) || runEnd(guesser, next, glue) === next)
			break;
	}
	const isLong = runs.some(([first, last]) => last - first + 1 >= SHORTEST);
	const isDotted = glue !== BLANK && letters >= SHORTEST - 1 && glue !== 10;
	if (!isLong && !isDotted && letters < SHORTEST + 2) return at;
	for (const [first, last] of runs) joinWords(guesser, first, last, 'spaced');
	return next;
}

/** The last of the single letters from `token` on that the same sign sets apart. */
function runEnd(guesser: Guesser, token: number, glue: number): number {
	const { tokens } = guesser;
	let end = token;
	while (end + 1 < tokens.count && tokens.glue[end + 1] === glue && isLetter(guesser, end + 1)) end++;
	return end;
}

/** True for a word of one letter (or digit, as in "c a 5 h") that is no sign of its own. */
function isLetter(guesser: Guesser, token: number): boolean {
	const { count, from, to, flags } = guesser.tokens;
	if (token >= count) return false;
	return (to[token] ?? 0) - (from[token] ?? 0) === 1 && ((flags[token] ?? 0) & FLAG.single) === 0;
}

function isWideGap(guesser: Guesser, token: number): boolean {
	const { tokens, text } = guesser;
	if (token >= tokens.count || !isLetter(guesser, token)) return false;
	const start = tokens.to[token - 1] ?? 0;
	const end = tokens.from[token] ?? 0;
	for (let i = start; i < end; i++) if (text.codes[i] !== BLANK) return false;
	return end - start > 1;
}
