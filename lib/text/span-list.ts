import type { Folded } from './gap.ts';
import { DIGIT, kindOf } from './letters.ts';
import { FLAG, type Spans, TYPES, type TypeName } from './text.ts';
import type { TokenList } from './token-list.ts';
import { CURRENCY_SIGNS } from './word-lists.ts';

/** The longest span in tokens; the rest of a longer link is left out. Keeps every look bounded. */
export const LONGEST_SPAN = 48;

/** What the finders of typed spans read and write. */
export interface Finder {
	readonly text: Folded;
	readonly tokens: TokenList;
	readonly found: { type: number; first: number; last: number; from: number; to: number }[];
}

/** The number of a type in `TYPES`. */
export function typeNumber(name: TypeName): number {
	return TYPES.indexOf(name);
}

/** Notes a typed span from token `first` to token `last` (included), with the signs that hang on it. */
export function addSpan(finder: Finder, type: TypeName, first: number, last: number): void {
	const { codes, length } = finder.text;
	let from = finder.tokens.from[first] ?? 0;
	let to = finder.tokens.to[last] ?? 0;
	const signs = SIGNS_OF[type];
	if (signs !== undefined) {
		if (isIn(signs, codes, from - 1)) from--;
		else if (type === 'money' && codes[from - 1] === BLANK && isIn(signs, codes, from - 2)) from -= 2;
		if (to < length && isIn(signs, codes, to)) to++;
		else if (type === 'money' && codes[to] === BLANK && isLast(signs, codes, to + 1, length)) to += 2;
	}
	finder.found.push({ type: typeNumber(type), first, last, from, to });
}

const BLANK = 32;

/** Signs that belong to a typed span when they stand beside it. */
const SIGNS_OF: Readonly<Partial<Record<TypeName, ReadonlySet<number>>>> = {
	money: unitsOf(CURRENCY_SIGNS),
	phone: unitsOf('+('),
	handle: unitsOf('@'),
	percent: unitsOf('%'),
	age: unitsOf('+'),
};

function unitsOf(signs: string): ReadonlySet<number> {
	return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** A currency sign that stands behind its number and before no other. */
function isLast(signs: ReadonlySet<number>, codes: Uint16Array, at: number, length: number): boolean {
	if (at >= length || !isIn(signs, codes, at)) return false;
	return at + 1 >= length || (kindOf(codes[at + 1] ?? 0) & DIGIT) === 0;
}

function isIn(signs: ReadonlySet<number>, codes: Uint16Array, at: number): boolean {
	return at >= 0 && signs.has(codes[at] ?? 0);
}

/** Sorts the found spans. */
export function spansOf(finder: Finder): Spans {
	const { found } = finder;
	found.sort((a, b) => a.first - b.first || b.last - a.last || a.type - b.type);
	const spans = {
		count: found.length,
		type: new Uint8Array(found.length),
		first: new Int32Array(found.length),
		last: new Int32Array(found.length),
		from: new Int32Array(found.length),
		to: new Int32Array(found.length),
	};
	found.forEach((span, i) => {
		spans.type[i] = span.type;
		spans.first[i] = span.first;
		spans.last[i] = span.last;
		spans.from[i] = span.from;
		spans.to[i] = span.to;
	});
	return spans;
}

/** The unit just before token `token`, 0 at the start of the text. */
export function unitBefore(finder: Finder, token: number): number {
	return finder.text.codes[(finder.tokens.from[token] ?? 0) - 1] ?? 0;
}

/** The unit just after token `token`, 0 at the end of the text. */
export function unitAfter(finder: Finder, token: number): number {
	const at = finder.tokens.to[token] ?? 0;
	return at < finder.text.length ? (finder.text.codes[at] ?? 0) : 0;
}

/** True if token `token` follows the one before it without white space. */
export function isGlued(finder: Finder, token: number): boolean {
	return token < finder.tokens.count && ((finder.tokens.flags[token] ?? 0) & FLAG.spaced) === 0;
}

/** True if token `token` is all digits (with the marks inside a number). */
export function isNumber(finder: Finder, token: number): boolean {
	return ((finder.tokens.flags[token] ?? 0) & (FLAG.digit | FLAG.letter)) === FLAG.digit;
}

/** The hash of token `token`; 0 outside the text. */
export function hashAt(finder: Finder, token: number): number {
	return token >= 0 && token < finder.tokens.count ? (finder.tokens.hash[token] ?? 0) : 0;
}
