import { findAge, findWordAge } from './ages.ts';
import { findMoney, isCurrencySign } from './money.ts';
import { findPhone } from './phones.ts';
import { addSpan, type Finder, hashAt, isNumber, unitAfter, unitBefore } from './span-list.ts';
import { endsWith } from './suffix.ts';
import { NUMBER_WORDS, PERCENT_WORDS } from './word-lists.ts';
import { wordSet } from './word-set.ts';

const noon = wordSet('am pm');
const COLON = 58;
const PERCENT = 37;

/** Finds what the number at token `at` stands for; returns the last token that is used up (`at` at least). */
export function findNumber(finder: Finder, at: number): number {
	if (isNumber(finder, at)) {
		const phone = isCurrencySign(unitBefore(finder, at)) ? -1 : findPhone(finder, at);
		if (phone >= 0) return phone;
		addSpan(finder, 'number', at, at);
	}
	const money = findMoney(finder, at);
	if (money >= 0) return money;
	const time = findTime(finder, at);
	if (time >= 0) return time;
	if (unitAfter(finder, at) === PERCENT || PERCENT_WORDS.has(hashAt(finder, at + 1))) {
		addSpan(finder, 'percent', at, unitAfter(finder, at) === PERCENT ? at : at + 1);
		return at;
	}
	return findAge(finder, at);
}

/** "10:30", "10:30 pm", "5pm", "5 p.m.". */
function findTime(finder: Finder, at: number): number {
	const { glue } = finder.tokens;
	let last = -1;
	if (isNumber(finder, at) && isNumber(finder, at + 1) && glue[at + 1] === COLON) last = at + 1;
	const word = (last < 0 ? at : last) + 1;
	if (noon.has(hashAt(finder, word)) && (glue[word] === 32 || glue[word] === 0)) last = word;
	else if (isDotted(finder, word)) last = word + 1;
	else if (last < 0 && endsWith(finder, at, ['am', 'pm'])) last = at;
	if (last < 0) return -1;
	addSpan(finder, 'time', at, last);
	return last;
}

const half = wordSet('a p');
const meridiem = wordSet('m');

function isDotted(finder: Finder, word: number): boolean {
	return (
		half.has(hashAt(finder, word)) &&
		meridiem.has(hashAt(finder, word + 1)) &&
		finder.tokens.glue[word + 1] === 46
	);
}

/** Finds a number or an age in words at token `at`: "two", "sixteen years old". */
export function findWordNumber(finder: Finder, at: number): void {
	if (!NUMBER_WORDS.has(hashAt(finder, at))) return;
	addSpan(finder, 'number', at, at);
	findWordAge(finder, at);
}
