import { addSpan, type Finder, hashAt, isNumber, unitAfter, unitBefore } from './span-list.ts';
import { FLAG } from './text.ts';
import {
	CURRENCY_BEFORE,
	CURRENCY_SIGNS,
	CURRENCY_WORDS,
	MULTIPLIERS,
	NUMBER_JOINS,
	NUMBER_WORDS,
} from './word-lists.ts';

const signs = new Set([...CURRENCY_SIGNS].map((sign) => sign.charCodeAt(0)));

/** True for the sign of a currency. */
export function isCurrencySign(code: number): boolean {
	return signs.has(code);
}

/**
 * Finds money whose number stands at token `at` (digits, or `2k`): "$1,200", "1.500,00 €", "USD 500", "500 dollars",
 * "$2k". Returns its last token, -1 if it is no money. The span starts at a currency word before the number.
 */
export function findMoney(finder: Finder, at: number): number {
	const hasSign = signBefore(finder, at);
	const hasWord = !hasSign && wordBefore(finder, at);
	let last = at;
	while (last - at < 2 && isNear(finder, last + 1) && MULTIPLIERS.has(hashAt(finder, last + 1))) last++;
	const signAfter = isSignAfter(finder, last);
	const isWordAfter = isNear(finder, last + 1) && CURRENCY_WORDS.has(hashAt(finder, last + 1));
	if (!hasSign && !hasWord && !signAfter && !isWordAfter) return -1;
	if (!hasSign && !isNumber(finder, at) && !isWordAfter && !signAfter && !hasWord) return -1;
	if (isWordAfter) last++;
	addSpan(finder, 'money', hasWord ? at - 1 : at, last);
	return last;
}

/** Finds money in words that ends with a currency word at token `at`: "fifty dollars". Returns true if it is. */
export function findWordMoney(finder: Finder, at: number): boolean {
	if (!CURRENCY_WORDS.has(hashAt(finder, at))) return false;
	let first = at;
	while (at - first < 6 && first > 0 && isNear(finder, first) && isNumberWord(finder, first - 1)) first--;
	while (first < at && !NUMBER_WORDS.has(hashAt(finder, first))) first++;
	if (first === at) return false;
	addSpan(finder, 'money', first, at);
	return true;
}

function isNumberWord(finder: Finder, token: number): boolean {
	const hash = hashAt(finder, token);
	return NUMBER_WORDS.has(hash) || NUMBER_JOINS.has(hash);
}

/** True if nothing but one blank, hyphen or nothing stands before token `token`. */
function isNear(finder: Finder, token: number): boolean {
	if (token >= finder.tokens.count) return false;
	const glue = finder.tokens.glue[token] ?? 0;
	return glue === 32 || glue === 45 || glue === 0 || glue === 160;
}

function signBefore(finder: Finder, token: number): boolean {
	const before = unitBefore(finder, token);
	if (isCurrencySign(before)) return true;
	if (before !== 32) return false;
	return isCurrencySign(finder.text.codes[(finder.tokens.from[token] ?? 0) - 2] ?? 0);
}

function wordBefore(finder: Finder, token: number): boolean {
	if (token === 0 || !CURRENCY_BEFORE.has(hashAt(finder, token - 1))) return false;
	const size = (finder.tokens.from[token] ?? 0) - (finder.tokens.to[token - 1] ?? 0);
	if (size > 2 || (finder.tokens.flags[token] ?? 0) & FLAG.comma) return false;
	return !isNumber(finder, token - 1);
}

function isSignAfter(finder: Finder, token: number): boolean {
	const after = unitAfter(finder, token);
	if (isCurrencySign(after)) return true;
	if (after !== 32) return false;
	const at = (finder.tokens.to[token] ?? 0) + 1;
	const isAmountNext = finder.tokens.from[token + 1] === at + 1 && isNumber(finder, token + 1);
	return isCurrencySign(finder.text.codes[at] ?? 0) && !isAmountNext;
}
