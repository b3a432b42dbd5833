import { TYPES } from '../text/text.ts';
import { OP, order } from './orders.ts';
import { readGroup } from './plain-group.ts';
import { readWords } from './plain-words.ts';
import { type Stretch, stretchAt } from './stretch.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The widest gap that a phrase may hold, in words. */
export const WIDEST_GAP = 30;
/** Deeper nesting is a mistake (and would overflow the stack). */
const DEEPEST = 20;

const NAMES: readonly string[] = TYPES;

/** A word list that a phrase names, and in which column. */
export interface ListUse {
	readonly name: string;
	readonly column: number;
}

/** A phrase as it was read: orders (lib/phrases/orders.ts) and the lists they speak of; or what is wrong with it. */
export interface Script {
	readonly orders: readonly number[];
	readonly lists: readonly ListUse[];
	readonly problem: { readonly column: number; readonly problem: string } | null;
}

interface Reader {
	readonly known: Vocabulary;
	readonly pattern: string;
	readonly orders: number[];
	readonly lists: ListUse[];
	at: number;
	depth: number;
	problem: { column: number; problem: string } | null;
}

const stretch: Stretch = { end: 0, kinds: 0 };

/** Reads one phrase (docs/phrases.md describes the language); its words become known. Does not look lists up. */
export function read(pattern: string, known: Vocabulary): Script {
	const reader = readerOf(pattern, known);
	readChoice(reader, '');
	if (reader.problem === null && pattern.trim() === '') fail(reader, 0, 'The phrase is empty.');
	return reader;
}

function readerOf(pattern: string, known: Vocabulary): Reader {
	return { known, pattern, orders: [], lists: [], at: 0, depth: 0, problem: null };
}

function fail(reader: Reader, at: number, problem: string): void {
	reader.problem ??= { column: at + 1, problem };
}

/** Reads alternatives up to the closing sign `end` (which is left for the caller), or to the end of the phrase. */
function readChoice(reader: Reader, end: string): void {
	let options = 0;
	for (;;) {
		const start = reader.at;
		const items = readRow(reader);
		const sign = reader.pattern.charAt(reader.at);
		if (items === 0) fail(reader, start, emptyProblem(sign === end && options === 0, end));
		if (items > 1) reader.orders.push(order(OP.row, items));
		options++;
		if (sign !== '|') break;
		if (end === '') fail(reader, reader.at, 'Put alternatives in round brackets: (one|two).');
		reader.at++;
	}
	if (options > 1) reader.orders.push(order(OP.choice, options));
}

function emptyProblem(isLone: boolean, end: string): string {
	if (isLone && end === '') return 'The phrase holds no word.';
	return isLone
		? 'There is nothing between these brackets.'
		: 'One of the alternatives is empty; use [ ] for words that may be missing.';
}

/** Reads what stands in a row and tells how many items that are. */
function readRow(reader: Reader): number {
	let items = 0;
	while (reader.at < reader.pattern.length && reader.problem === null) {
		const sign = reader.pattern.charAt(reader.at);
		if (sign === '|' || sign === ')' || sign === ']') {
			if (reader.depth === 0 && sign !== '|') fail(reader, reader.at, `This ${sign} closes nothing.`);
			break;
		}
		items += readItem(reader, sign);
	}
	return items;
}

function readItem(reader: Reader, sign: string): number {
	if (sign === '(') return readBrackets(reader, ')');
	if (sign === '[') {
		readBrackets(reader, ']');
		reader.orders.push(order(OP.maybe, 0));
	} else if (sign === '<') readType(reader);
	else if (sign === '@') readList(reader);
	else if (sign === '.' && reader.pattern.charAt(reader.at + 1) === '.') readGap(reader);
	else if (sign !== ' ' && !/\s/.test(sign)) return readPlain(reader);
	else {
		reader.at++;
		return 0;
	}
	return 1;
}

function readBrackets(reader: Reader, end: string): number {
	const start = reader.at;
	const after =
		reader.depth < DEEPEST ? readGroup(reader.known, reader.pattern, start, end, reader.orders) : 0;
	if (after > 0) {
		reader.at = after;
		return 1;
	}
	reader.at++;
	if (++reader.depth > DEEPEST) fail(reader, start, `Brackets are nested more than ${DEEPEST} deep.`);
	if (reader.problem === null) readChoice(reader, end);
	reader.depth--;
	if (reader.pattern.charAt(reader.at) !== end) fail(reader, start, `This bracket is not closed by ${end}.`);
	reader.at++;
	return 1;
}

function readType(reader: Reader): void {
	const start = reader.at;
	const end = reader.pattern.indexOf('>', start);
	const name = end < 0 ? '' : reader.pattern.slice(start + 1, end);
	const type = NAMES.indexOf(name);
	if (end < 0) fail(reader, start, 'This < is not closed by >.');
	else if (type < 0)
		fail(reader, start, `There is no <${name}>; there are ${TYPES.map((t) => `<${t}>`).join(' ')}.`);
	else reader.orders.push(order(OP.type, type));
	reader.at = end + 1;
}

function readList(reader: Reader): void {
	const start = reader.at;
	const name = /^[a-z0-9]+(?:-[a-z0-9]+)*/.exec(reader.pattern.slice(start + 1))?.[0] ?? '';
	if (name === '')
		fail(reader, start, 'After @ comes the name of a word list, in small letters and hyphens.');
	reader.at = start + 1 + name.length;
	reader.orders.push(order(OP.list, reader.lists.push({ name, column: start + 1 }) - 1));
}

function readGap(reader: Reader): void {
	const start = reader.at;
	const number = /^\.\.([0-9]+)(?![\p{L}\p{N}.])/u.exec(reader.pattern.slice(start));
	const most = Number(number?.[1] ?? 0);
	if (number === null) fail(reader, start, 'After .. comes how many words may stand between, as in ..4.');
	else if (most < 1 || most > WIDEST_GAP) fail(reader, start, `A gap is from ..1 to ..${WIDEST_GAP}.`);
	else reader.orders.push(order(OP.gap, most));
	reader.at = start + (number?.[0].length ?? 2);
}

/** Reads plain words up to the next sign of the language and tells how many. */
function readPlain(reader: Reader): number {
	const { pattern, orders } = reader;
	const start = reader.at;
	stretchAt(pattern, start, stretch);
	const { end } = stretch;
	const isPrefix = pattern.charAt(end) === '*';
	if (end === start && !isPrefix) fail(reader, start, `This ${pattern.charAt(start)} opens nothing.`);
	const before = orders.length;
	if (!readWords(reader.known, pattern, start, stretch, isPrefix, orders))
		fail(reader, start, 'A phrase never goes across the end of a sentence.');
	reader.at = end;
	if (isPrefix) readStar(reader, pattern.slice(start, end));
	return orders.length - before;
}

/** Checks what stands beside a star: two letters or more before it, no letter behind it. */
function readStar(reader: Reader, raw: string): void {
	const at = reader.at++;
	const letters = /[\p{L}\p{M}\p{N}]*$/u.exec(raw)?.[0].length ?? 0;
	if (letters < 2) fail(reader, at, 'Before * come at least two letters of a word.');
	if (/^[\p{L}\p{N}*]/u.test(reader.pattern.slice(at + 1)))
		fail(reader, at, 'A * stands at the end of a word only.');
}
