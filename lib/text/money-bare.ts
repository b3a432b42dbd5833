import { ABBREVIATIONS } from './abbreviations.ts';
import { isCapital } from './gap.ts';
import { hashUnits } from './hash.ts';
import { isDigit } from './letters.ts';
import {
	CLOSING_MULTIPLIERS,
	COUNTED,
	KILO,
	LONG_PERIODS,
	MONEY_MULTIPLIERS,
	PAY_WORDS,
	PERIOD_JOINS,
	PLAIN_MULTIPLIERS,
	SHORT_PERIODS,
} from './pay-words.ts';
import { type Finder, hashAt, isNumber } from './span-list.ts';
import { wordSet } from './word-set.ts';

/** How many words before a sum a word of pay may stand: "salary of up to 150k". */
const PAY_REACH = 4;
/** Thousands from which a stretch of a day makes a sum money: nobody runs 15k every day. */
const SURE = 15;
/** A savings plan, no sum: "401k". */
const PLAN = 401;
/** Letters that stand for a currency. */
const LETTERS: ReadonlySet<number> = new Set([...'prnk'].map((letter) => letter.charCodeAt(0)));
const SMALL_K = 107;
const STOP = 46;

/**
 * True if the number at `at`, with its multipliers up to token `last`, is money although it names no currency: "35k a
 * month", "salary 150k", "15 lakh", "700 тыс", "3万". A count of anything else is none ("a 5k run", "3万人").
 */
export function isBareSum(finder: Finder, at: number, last: number): boolean {
	const times = isNumber(finder, last) ? 0 : timesOf(finder, last);
	if (times === 0 || isCounted(finder, last + 1)) return false;
	if (MONEY_MULTIPLIERS.has(times)) return true;
	if (!CLOSING_MULTIPLIERS.has(times) && !PLAIN_MULTIPLIERS.has(times)) return false;
	const value = numberAt(finder, at);
	if (KILO.has(times) && value === PLAN) return false;
	if (PAY_WORDS.has(hashAt(finder, last + 1)) && isJoined(finder, last + 1)) return true;
	const isOften = KILO.has(times) || CLOSING_MULTIPLIERS.has(times);
	const isClosed = isClauseEnd(finder, last + 1);
	if ((isOften || isClosed) && isPayBefore(finder, at)) return true;
	if (isClosed && CLOSING_MULTIPLIERS.has(times)) return true;
	const end = rangeEnd(finder, last);
	return (
		isPeriod(finder, end + 1, LONG_PERIODS) || (value >= SURE && isPeriod(finder, end + 1, SHORT_PERIODS))
	);
}

/** True if token `token` is what is counted, "odd" before it or not: "3万多人". */
function isCounted(finder: Finder, token: number): boolean {
	const next = hashAt(finder, token);
	return COUNTED.has(ODD.has(next) ? hashAt(finder, token + 1) : next);
}

const ODD = wordSet('多 余');

/** The multiplier of a sum: the word at `token`, or the letters behind its digits ("50тыс"); 0 for none. */
function timesOf(finder: Finder, token: number): number {
	return suffixOf(finder, token) || hashAt(finder, token);
}

/** The hash of the letters behind the digits of token `token`; 0 if there are none. */
export function suffixOf(finder: Finder, token: number): number {
	if (isNumber(finder, token)) return 0;
	const { codes } = finder.text;
	const to = finder.tokens.to[token] ?? 0;
	const from = finder.tokens.from[token] ?? 0;
	let at = from;
	while (at < to && (codes[at] ?? 0) >= 44 && (codes[at] ?? 0) <= 57) at++;
	return at > from ? hashUnits(codes, at, to) : 0;
}

/** The whole part of the number at token `token`, up to four digits of it. */
function numberAt(finder: Finder, token: number): number {
	const from = finder.tokens.from[token] ?? 0;
	let value = 0;
	for (let at = from; at - from < 4 && isDigit(finder.text.codes[at] ?? 0); at++)
		value = value * 10 + (finder.text.codes[at] ?? 0) - 48;
	return value;
}

function isPayBefore(finder: Finder, at: number): boolean {
	for (let token = at - 1; token >= 0 && at - token <= PAY_REACH; token--) {
		if (!isJoined(finder, token + 1)) return false;
		if (PAY_WORDS.has(hashAt(finder, token))) return true;
	}
	return false;
}

/** The token before which a stretch of time may stand: that of "20k" in "15k-20k a month". */
function rangeEnd(finder: Finder, last: number): number {
	const isRange = finder.tokens.glue[last + 1] === 45 && !isNumber(finder, last + 1);
	return isRange && KILO.has(timesOf(finder, last + 1)) ? last + 1 : last;
}

/** True if a stretch of time stands at token `token`, behind a stroke or one or two small words at most. */
function isPeriod(finder: Finder, token: number, periods: ReadonlySet<number>): boolean {
	for (let next = token; next - token <= 2 && isJoined(finder, next); next++) {
		if (periods.has(hashAt(finder, next))) return true;
		if (!PERIOD_JOINS.has(hashAt(finder, next))) return false;
	}
	return false;
}

/** True if the gap before token `token` ends no sentence and holds no comma; it is looked at for a few units. */
function isJoined(finder: Finder, token: number): boolean {
	if (token >= finder.tokens.count) return false;
	const to = finder.tokens.from[token] ?? 0;
	const from = finder.tokens.to[token - 1] ?? 0;
	if (to - from > 3) return false;
	const isShortened = finder.text.codes[from] === STOP && ABBREVIATIONS.has(hashAt(finder, token - 1));
	for (let at = isShortened ? from + 1 : from; at < to; at++)
		if (!JOINERS.has(finder.text.codes[at] ?? 0)) return false;
	return true;
}

const JOINERS = new Set([...' \u00a0:=+-–~/(≈'].map((sign) => sign.charCodeAt(0)));

/** True if something other than one blank stands before token `token`, or nothing follows. */
function isClauseEnd(finder: Finder, token: number): boolean {
	if (token >= finder.tokens.count) return true;
	const to = finder.tokens.from[token] ?? 0;
	const from = finder.tokens.to[token - 1] ?? 0;
	// "700 тыс. рублей": the stop of the abbreviation ends nothing.
	return to - from > 1 && (finder.text.codes[from] !== STOP || isCapital(finder.text, to));
}

/**
 * "P1,500", "R450", "N35k": Philippine pesos, South African rand, Nigerian naira (and with thousands Zambian kwacha,
 * "K9,000"), a capital letter right before digits. Returns the last token, -1 for none.
 */
export function letterEnd(finder: Finder, token: number): number {
	const { codes } = finder.text;
	const { from, to, glue } = finder.tokens;
	const start = from[token] ?? 0;
	const end = to[token] ?? 0;
	const letter = codes[start] ?? 0;
	if (!LETTERS.has(letter) || !isDigit(codes[start + 1] ?? 0) || !isCapital(finder.text, start)) return -1;
	let at = start + 1;
	while (at < end && isDigit(codes[at] ?? 0)) at++;
	const size = at - start - 1;
	if (at < end)
		return end - at === 1 && size <= 3 && codes[at] === SMALL_K && letter !== SMALL_K ? token : -1;
	let last = token;
	while (last - token < 3 && glue[last + 1] === 44 && isThousand(finder, last + 1)) last++;
	if (last > token) return size <= 3 ? last : -1;
	return letter !== SMALL_K && size >= 3 && size <= 6 && PRICE_ENDS.has(codes[end - 1] ?? 0) ? last : -1;
}

/** Prices end in 0, 5 or 9; "P992" is a monitor. */
const PRICE_ENDS = new Set([...'059'].map((digit) => digit.charCodeAt(0)));

/** Three digits, and what a mark joins to them: "500", "500.00", "500,000". */
function isThousand(finder: Finder, token: number): boolean {
	if (!isNumber(finder, token)) return false;
	const { codes } = finder.text;
	const from = finder.tokens.from[token] ?? 0;
	const to = finder.tokens.to[token] ?? 0;
	return to - from === 3 || (to - from > 4 && !isDigit(codes[from + 3] ?? 0));
}

/**
 * The last token of roubles in a letter or two behind token `last`: "5000 р", "25 т.р.", "25 тр"; of `last` itself in
 * "5000р". -1 for none, and for a Ukrainian year ("1999 р.").
 */
export function roubleEnd(finder: Finder, at: number, last: number): number {
	const { codes } = finder.text;
	const next = hashAt(finder, last + 1);
	const isCyrillic = (codes[finder.tokens.from[last + 1] ?? 0] ?? 0) >= 0x400;
	if (!isNumber(finder, last)) {
		const times = timesOf(finder, last);
		if (ROUBLE.has(times)) return isSumOfRoubles(finder, at) ? last : -1;
		if (THOUSAND_ROUBLES.has(times)) return last;
		if (THOUSAND.has(times) && isRoubleBehindStop(finder, last + 1)) return last + 1;
		return KILO.has(times) && isCyrillic && ROUBLE.has(next) && isJoined(finder, last + 1) ? last + 1 : -1;
	}
	if (!isCyrillic || last + 1 >= finder.tokens.count || !isJoined(finder, last + 1)) return -1;
	if (THOUSAND_ROUBLES.has(next)) return last + 1;
	if (ROUBLE.has(next)) return isSumOfRoubles(finder, at) ? last + 1 : -1;
	return THOUSAND.has(next) && isRoubleBehindStop(finder, last + 2) ? last + 2 : -1;
}

const ROUBLE = wordSet('р');
const THOUSAND = wordSet('т');
const THOUSAND_ROUBLES = wordSet('тр');

function isRoubleBehindStop(finder: Finder, token: number): boolean {
	return ROUBLE.has(hashAt(finder, token)) && finder.text.codes[finder.tokens.to[token - 1] ?? 0] === STOP;
}

/** Three digits or more that are no year of late centuries. */
function isSumOfRoubles(finder: Finder, token: number): boolean {
	const value = numberAt(finder, token);
	const digit = finder.text.codes[(finder.tokens.from[token] ?? 0) + 4] ?? 0;
	const isYear = value > 1700 && value < 2050 && value % 50 !== 0 && !isDigit(digit);
	return (finder.tokens.to[token] ?? 0) - (finder.tokens.from[token] ?? 0) >= 3 && !isYear;
}
