import { type Guesser, hashOf } from './edits.ts';
import { hashWord } from './hash.ts';
import { SURE_TOP_LEVELS, UNSURE_TOP_LEVELS } from './word-lists.ts';
import { wordSet } from './word-set.ts';

const digits = new Map(
	'zero oh o one two three four five six seven eight nine'
		.split(' ')
		.map((word, i) => [hashWord(word), i < 3 ? '0' : String(i - 2)]),
);
const DOUBLE = hashWord('double');
const TRIPLE = hashWord('triple');
const DOT = hashWord('dot');
const at = wordSet('at');
/** Fewest digits in words that make a phone number. */
const FEWEST = 6;

const MASK = 1023;
const spells = new Uint8Array(MASK + 1);
for (const hash of [DOT, DOUBLE, TRIPLE, ...digits.keys()]) spells[hash & MASK] = 1;

/** False for nearly every word that neither begins a spelled number nor is a spelled dot; quick. */
export function maySpell(hash: number): boolean {
	return spells[hash & MASK] === 1;
}

/** "double oh seven seven nine one two": returns the token behind the number, `start` if there is none. */
export function guessDigits(guesser: Guesser, start: number): number {
	let number = '';
	let token = start;
	for (; token < guesser.tokens.count; token++) {
		const hash = hashOf(guesser, token);
		const times = hash === DOUBLE ? 2 : hash === TRIPLE ? 3 : 1;
		const digit = digits.get(hashOf(guesser, times > 1 ? token + 1 : token));
		if (digit === undefined) break;
		number += digit.repeat(times);
		if (times > 1) token++;
	}
	if (number.length < FEWEST) return start;
	const { from, to } = guesser.tokens;
	guesser.edits.push({ from: from[start] ?? 0, to: to[token - 1] ?? 0, text: number, trick: 'spelled' });
	return token;
}

/** "name at gmail dot com", "t dot me": the dot at token `dot`, and an "at" up to three words before it. */
export function guessDot(guesser: Guesser, dot: number): void {
	if (hashOf(guesser, dot) !== DOT || dot === 0) return;
	const top = hashOf(guesser, dot + 1);
	const isHost = SURE_TOP_LEVELS.has(top) || UNSURE_TOP_LEVELS.has(top);
	const { from, to } = guesser.tokens;
	const sign = atBefore(guesser, dot);
	if (!isHost && (sign < 0 || hashOf(guesser, dot + 2) !== DOT)) return;
	if (sign > 0) edit(guesser, to[sign - 1] ?? 0, from[sign + 1] ?? 0, '@');
	edit(guesser, to[dot - 1] ?? 0, from[dot + 1] ?? 0, '.');
}

/** The "at" of a spelled address: just before the host, which may hold one more spelled dot; -1 if there is none. */
function atBefore(guesser: Guesser, dot: number): number {
	for (const token of [dot - 2, dot - 4]) {
		if (token <= 0 || !at.has(hashOf(guesser, token))) continue;
		if (token === dot - 2 || hashOf(guesser, dot - 2) === DOT) return token;
	}
	return -1;
}

function edit(guesser: Guesser, from: number, to: number, text: string): void {
	const last = guesser.edits[guesser.edits.length - 1];
	if (last !== undefined && last.to > from) return;
	guesser.edits.push({ from, to, text, trick: 'spelled' });
}
