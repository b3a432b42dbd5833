import { isSignAfter } from './money.ts';
import { addSpan, type Finder, hashAt, isGlued, isNumber, unitAfter, unitBefore } from './span-list.ts';
import { endsWith } from './suffix.ts';
import { AGE_WORDS, CURRENCY_WORDS, MEASURES, MULTIPLIERS, YEAR_WORDS } from './word-lists.ts';
import { wordSet } from './word-set.ts';

const old = wordSet('old');
const joinsRange = wordSet('to or and');
const PLUS = 43;
const HYPHEN = 45;
const PERCENT = 37;
const COLON = 58;
/** Ages that a range without "years" may name. */
const YOUNGEST = 13;
const OLDEST = 80;

/**
 * Finds an age whose number stands at token `at`: "16 years old", "16yo", "16 y/o", "aged 16", "18+", "16-18", "aged 16
 * to 18". Returns the last token that is used up (`at` at least).
 */
export function findAge(finder: Finder, at: number): number {
	const first = AGE_WORDS.has(hashAt(finder, at - 1)) ? at - 1 : at;
	let last = at;
	if (endsWith(finder, at, ['yo', 'yrs', 'yr', 'y', 'yrsold']))
		return age(finder, first, yearsEnd(finder, at) || at);
	const isPlain = isNumber(finder, at);
	const range = isPlain && rangeEnd(finder, at, first !== at);
	if (range) {
		last = at + range;
		addSpan(finder, 'number', last, last);
	}
	const years = yearsEnd(finder, last);
	if (years > 0) return age(finder, first, years);
	if (first !== at) return age(finder, first, last);
	const value = isPlain ? twoDigits(finder, last) : 0;
	if (value < YOUNGEST || value > OLDEST || !isBare(finder, last)) return at;
	if (range && twoDigits(finder, at) >= YOUNGEST && twoDigits(finder, at) <= value)
		return age(finder, at, last);
	return unitAfter(finder, at) === PLUS && !isGlued(finder, at + 1) ? age(finder, at, at) : at;
}

function age(finder: Finder, first: number, last: number): number {
	addSpan(finder, 'age', first, last);
	return last;
}

/** How far the second number of a range is: "16-18" 1, "16 to 18" 2 (only after "aged"); 0 if it is no range. */
function rangeEnd(finder: Finder, at: number, isAged: boolean): number {
	const { glue } = finder.tokens;
	const isHyphen =
		glue[at + 1] === HYPHEN || (glue[at + 1] === 1 && unitAfter(finder, at) === 32 && hasHyphen(finder, at));
	if (isNumber(finder, at + 1) && at + 1 < finder.tokens.count && isHyphen) return 1;
	return isAged && joinsRange.has(hashAt(finder, at + 1)) && isNumber(finder, at + 2) ? 2 : 0;
}

function hasHyphen(finder: Finder, at: number): boolean {
	const start = finder.tokens.to[at] ?? 0;
	const end = finder.tokens.from[at + 1] ?? 0;
	return end - start === 3 && finder.text.codes[start + 1] === HYPHEN;
}

/** The last token of "years old", "y/o", "-year-old" behind token `at`; 0 if no such words follow. */
function yearsEnd(finder: Finder, at: number): number {
	const next = at + 1;
	if (old.has(hashAt(finder, next))) return next;
	if (!YEAR_WORDS.has(hashAt(finder, next))) return 0;
	const word = hashAt(finder, next + 1);
	if (old.has(word)) return next + 1;
	if (ofAge.has(word)) return AGE_WORDS.has(hashAt(finder, next + 2)) ? next + 2 : 0;
	if (shortOld.has(word) && shortYear.has(hashAt(finder, next))) return next + 1;
	return youngOld.has(hashAt(finder, next)) ? next : 0;
}

const ofAge = wordSet('of');
const shortOld = wordSet('o');
const shortYear = wordSet('y');
const youngOld = wordSet('yo');

/** True if nothing after the number makes it a measure, a price or part of a longer number. */
function isBare(finder: Finder, last: number): boolean {
	const after = unitAfter(finder, last);
	if (after === PERCENT || after === COLON || after === 47 || after === HYPHEN) return false;
	if (unitBefore(finder, last) === 47) return false;
	const next = hashAt(finder, last + 1);
	return (
		!MEASURES.has(next) && !MULTIPLIERS.has(next) && !CURRENCY_WORDS.has(next) && !isSignAfter(finder, last)
	);
}

function twoDigits(finder: Finder, token: number): number {
	const from = finder.tokens.from[token] ?? 0;
	const to = finder.tokens.to[token] ?? 0;
	if (to - from !== 2) return 0;
	return ((finder.text.codes[from] ?? 48) - 48) * 10 + (finder.text.codes[from + 1] ?? 48) - 48;
}

/** Finds an age in words at token `at`: "sixteen years old". */
export function findWordAge(finder: Finder, at: number): void {
	const years = yearsEnd(finder, at);
	if (years > 0) addSpan(finder, 'age', at, years);
	else if (AGE_WORDS.has(hashAt(finder, at - 1))) addSpan(finder, 'age', at - 1, at);
}
