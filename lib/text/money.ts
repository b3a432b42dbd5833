import { isCapital } from './gap.ts';
import { hashUnits, hashWord } from './hash.ts';
import { isDigit } from './letters.ts';
import { isBareSum, letterEnd, roubleEnd, suffixOf } from './money-bare.ts';
import { KILO } from './pay-words.ts';
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
import { wordSet } from './word-set.ts';

const signs = new Set([...CURRENCY_SIGNS].map((sign) => sign.charCodeAt(0)));

/** True for the sign of a currency. */
export function isCurrencySign(code: number): boolean {
	return signs.has(code);
}

/**
 * Finds money whose number stands at token `at` (digits, or `2k`): "$1,200", "1.500,00 €", "USD 500", "500 dollars",
 * "$2k", "35k a month". Returns its last token, -1 if it is no money. The span starts at a currency word before the number.
 */
export function findMoney(finder: Finder, at: number): number {
	const glued = findGlued(finder, at);
	if (glued >= 0) return glued;
	const hasSign = signBefore(finder, at);
	const hasWord = !hasSign && wordBefore(finder, at);
	const end = decimalEnd(finder, at);
	let last = end;
	while (last - end < 2 && isNear(finder, last + 1) && MULTIPLIERS.has(hashAt(finder, last + 1))) last++;
	const signAfter = isSignAfter(finder, last);
	const isWordAfter = isBehind(finder, last + 1) && CURRENCY_WORDS.has(hashAt(finder, last + 1));
	if (isWordAfter) last++;
	else if (!hasSign && !hasWord && !signAfter && !hasSuffix(finder, end)) {
		const roubles = roubleEnd(finder, at, last);
		if (roubles < 0 && !isBareSum(finder, at, last)) return -1;
		last = Math.max(last, roubles);
	}
	addSpan(finder, 'money', hasWord ? at - 1 : at, last);
	return last;
}

/** Money in one word with its currency before it: "Rp150", "P1,500". Returns its last token, -1 for none. */
function findGlued(finder: Finder, at: number): number {
	if (isNumber(finder, at)) return -1;
	const end = letterEnd(finder, at);
	if (end < 0) return hasPrefix(finder, at) ? closeGlued(finder, at) : -1;
	addSpan(finder, 'money', at, end);
	return end;
}

/** The token of the digits behind a decimal comma, where a multiplier or a currency follows: "1,5 juta", "2,5jt"; else `at`. */
function decimalEnd(finder: Finder, at: number): number {
	const { glue, from, to } = finder.tokens;
	const next = at + 1;
	if (glue[next] !== COMMA || !isNumber(finder, at)) return at;
	if (!isNumber(finder, next)) return hasSuffix(finder, next) || hasTimes(finder, next) ? next : at;
	if ((to[next] ?? 0) - (from[next] ?? 0) > 2 || !isNear(finder, next + 1)) return at;
	const hash = hashAt(finder, next + 1);
	return MULTIPLIERS.has(hash) || CURRENCY_WORDS.has(hash) ? next : at;
}

const COMMA = 44;

/** Finds money in words that ends with a currency word at token `at`: "fifty dollars". Returns true if it is. */
export function findWordMoney(finder: Finder, at: number): boolean {
	if (!CURRENCY_WORDS.has(hashAt(finder, at))) return false;
	let first = at;
	while (at - first < 6 && first > 0 && isBehind(finder, first) && isNumberWord(finder, first - 1)) first--;
	while (first < at && NUMBER_JOINS.has(hashAt(finder, first))) first++;
	if (first === at || HAN_DIGITS.has(hashAt(finder, at - 1))) return false;
	addSpan(finder, 'money', first, at);
	return true;
}

function isNumberWord(finder: Finder, token: number): boolean {
	const hash = hashAt(finder, token);
	return (
		NUMBER_WORDS.has(hash) || NUMBER_JOINS.has(hash) || WORD_MULTIPLIERS.has(hash) || HAN_DIGITS.has(hash)
	);
}

/** Multipliers without a number before a currency: "тысяч рублей", "三千块". */
const WORD_MULTIPLIERS = wordSet(
	'mil lakh crore тыс тысяч тысячи тысяча тысячу тис тисяч тисячі тисяча тисячу ألف آلاف الف الاف 百 千 万 十',
);
/** Chinese digits: with a multiplier behind them they are a sum, alone they are not ("一块" is "together"). */
const HAN_DIGITS = wordSet('一 二 两 三 四 五 六 七 八 九 几');

/** "500usd": a currency word right behind the digits. */
function hasSuffix(finder: Finder, token: number): boolean {
	return CURRENCY_WORDS.has(suffixOf(finder, token));
}

/** "5к", "5тыс": a multiplier right behind the digits. */
function hasTimes(finder: Finder, token: number): boolean {
	const suffix = suffixOf(finder, token);
	return suffix !== 0 && (MULTIPLIERS.has(suffix) || KILO.has(suffix));
}

/** "Rp150", "usd500": a currency word right before the digits. Single letters are no currency there ("r2"). */
function hasPrefix(finder: Finder, token: number): boolean {
	if (isNumber(finder, token)) return false;
	const { codes } = finder.text;
	const from = finder.tokens.from[token] ?? 0;
	let at = from;
	while (at - from < 4 && (codes[at] ?? 0) > 57) at++;
	return at - from > 1 && isDigit(codes[at] ?? 0) && CURRENCY_BEFORE.has(hashUnits(codes, from, at));
}

/**
 * Notes the money that begins with the glued token `at`, with the thousands that a mark cut off: "Rp1.500.000". Returns
 * its last token; -1 for one digit alone ("php8" is software).
 */
function closeGlued(finder: Finder, at: number): number {
	const { codes } = finder.text;
	const { glue, from, to } = finder.tokens;
	let last = at;
	while (
		(glue[last + 1] === 46 || glue[last + 1] === 44) &&
		isNumber(finder, last + 1) &&
		(to[last + 1] ?? 0) - (from[last + 1] ?? 0) >= 3
	)
		last++;
	if (isNear(finder, last + 1) && GLUED_UNITS.has(hashAt(finder, last + 1))) last++;
	const isShort =
		last === at && isDigit(codes[(to[at] ?? 0) - 1] ?? 0) && !isDigit(codes[(to[at] ?? 0) - 2] ?? 0);
	if (isShort) return -1;
	addSpan(finder, 'money', at, last);
	return last;
}

/** What may stand behind "Rp5" and the like. */
const GLUED_UNITS = wordSet('ribu rb juta jt lakh lakhs crore k mil million');

/** As `isNear`; a stop that shortens a word may stand there too: "2 тис. доларів". */
function isBehind(finder: Finder, token: number): boolean {
	if (isNear(finder, token)) return true;
	if (token >= finder.tokens.count || !SHORTENED.has(hashAt(finder, token - 1))) return false;
	const from = finder.tokens.to[token - 1] ?? 0;
	return finder.text.codes[from] === STOP && (finder.tokens.from[token] ?? 0) - from <= 2;
}

const US = hashWord('us');
const STOP = 46;
const SHORTENED = wordSet('тыс тис млн');

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
	// "US 600" is money, "send us 600" is not.
	if (hashAt(finder, token - 1) === US && !isCapital(finder.text, finder.tokens.from[token - 1] ?? 0))
		return false;
	const size = (finder.tokens.from[token] ?? 0) - (finder.tokens.to[token - 1] ?? 0);
	if (size > 2 || (finder.tokens.flags[token] ?? 0) & FLAG.comma) return false;
	return !isNumber(finder, token - 1);
}

/** True if the sign of a currency stands behind token `token` and belongs to it: "20-30€", "500 €". */
export function isSignAfter(finder: Finder, token: number): boolean {
	const after = unitAfter(finder, token);
	if (isCurrencySign(after)) return true;
	if (after !== 32) return false;
	const at = (finder.tokens.to[token] ?? 0) + 1;
	const isAmountNext = finder.tokens.from[token + 1] === at + 1 && isNumber(finder, token + 1);
	return isCurrencySign(finder.text.codes[at] ?? 0) && !isAmountNext;
}
