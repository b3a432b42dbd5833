import { normalise } from '../text/normalise.ts';
import { TYPES } from '../text/text.ts';
import { plainWords } from './plain-words.ts';
import type { Node, PhraseError } from './syntax.ts';

/** The widest gap that a phrase may hold, in words. */
export const WIDEST_GAP = 30;
/** Deeper nesting is a mistake (and would overflow the stack). */
const DEEPEST = 20;

/** What parsing gives: the tree, or what is wrong. */
export type Parsed =
	| { readonly ok: true; readonly node: Node }
	| { readonly ok: false; readonly error: PhraseError };

const NAMES: readonly string[] = TYPES;

interface Reader {
	readonly pattern: string;
	at: number;
	depth: number;
	problem: { column: number; problem: string } | null;
}

/**
 * Reads one phrase (docs/phrases.md describes the language). `where` names the rule or list for the error.
 * Does not look lists up: `compile` does.
 */
export function parse(pattern: string, where: string): Parsed {
	const reader: Reader = { pattern, at: 0, depth: 0, problem: null };
	const node = readChoice(reader, '');
	if (reader.problem === null && pattern.trim() === '') fail(reader, 0, 'The phrase is empty.');
	if (reader.problem !== null) return { ok: false, error: { where, pattern, ...reader.problem } };
	return { ok: true, node };
}

function fail(reader: Reader, at: number, problem: string): void {
	reader.problem ??= { column: at + 1, problem };
}

/** Reads alternatives up to the closing sign `end` (which is left for the caller), or to the end of the phrase. */
function readChoice(reader: Reader, end: string): Node {
	const options: Node[] = [];
	for (;;) {
		const start = reader.at;
		const items = readRow(reader);
		const sign = reader.pattern.charAt(reader.at);
		const isLone = sign === end && options.length === 0;
		if (items.length === 0) fail(reader, start, emptyProblem(isLone, end));
		options.push(items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'row', items });
		if (sign !== '|') break;
		if (end === '') fail(reader, reader.at, 'Put alternatives in round brackets: (one|two).');
		reader.at++;
	}
	const only = options[0];
	return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
}

function emptyProblem(isLone: boolean, end: string): string {
	if (isLone && end === '') return 'The phrase holds no word.';
	return isLone
		? 'There is nothing between these brackets.'
		: 'One of the alternatives is empty; use [ ] for words that may be missing.';
}

function readRow(reader: Reader): Node[] {
	const items: Node[] = [];
	while (reader.at < reader.pattern.length && reader.problem === null) {
		const sign = reader.pattern.charAt(reader.at);
		if (sign === '|' || sign === ')' || sign === ']') {
			if (reader.depth === 0 && sign !== '|') fail(reader, reader.at, `This ${sign} closes nothing.`);
			break;
		}
		readItem(reader, sign, items);
	}
	return items;
}

function readItem(reader: Reader, sign: string, items: Node[]): void {
	if (/\s/u.test(sign)) reader.at++;
	else if (sign === '(') items.push(readBrackets(reader, ')'));
	else if (sign === '[') items.push({ kind: 'maybe', item: readBrackets(reader, ']') });
	else if (sign === '<') items.push(readType(reader));
	else if (sign === '@') items.push(readList(reader));
	else if (reader.pattern.startsWith('..', reader.at)) items.push(readGap(reader));
	else readWords(reader, items);
}

function readBrackets(reader: Reader, end: string): Node {
	const start = reader.at++;
	if (++reader.depth > DEEPEST) fail(reader, start, `Brackets are nested more than ${DEEPEST} deep.`);
	const node: Node = reader.problem === null ? readChoice(reader, end) : { kind: 'row', items: [] };
	reader.depth--;
	if (reader.pattern.charAt(reader.at) !== end) fail(reader, start, `This bracket is not closed by ${end}.`);
	reader.at++;
	return node;
}

function readType(reader: Reader): Node {
	const start = reader.at;
	const end = reader.pattern.indexOf('>', start);
	const name = end < 0 ? '' : reader.pattern.slice(start + 1, end);
	const type = NAMES.indexOf(name);
	if (end < 0) fail(reader, start, 'This < is not closed by >.');
	else if (type < 0)
		fail(reader, start, `There is no <${name}>; there are ${TYPES.map((t) => `<${t}>`).join(' ')}.`);
	reader.at = end + 1;
	return { kind: 'type', type };
}

function readList(reader: Reader): Node {
	const start = reader.at;
	const name = /^[a-z0-9]+(?:-[a-z0-9]+)*/.exec(reader.pattern.slice(start + 1))?.[0] ?? '';
	if (name === '')
		fail(reader, start, 'After @ comes the name of a word list, in small letters and hyphens.');
	reader.at = start + 1 + name.length;
	return { kind: 'list', name, column: start + 1 };
}

function readGap(reader: Reader): Node {
	const start = reader.at;
	const number = /^\.\.([0-9]+)(?![\p{L}\p{N}.])/u.exec(reader.pattern.slice(start));
	const most = Number(number?.[1] ?? 0);
	if (number === null) fail(reader, start, 'After .. comes how many words may stand between, as in ..4.');
	else if (most < 1 || most > WIDEST_GAP) fail(reader, start, `A gap is from ..1 to ..${WIDEST_GAP}.`);
	reader.at = start + (number?.[0].length ?? 2);
	return { kind: 'gap', most };
}

/** Reads plain words up to the next sign of the language. */
function readWords(reader: Reader, items: Node[]): void {
	const start = reader.at;
	const rest = reader.pattern.slice(start);
	const raw = /^(?:(?!\.\.|\s@)[^()[\]<>|*])+/u.exec(rest)?.[0] ?? '';
	const isPrefix = rest.charAt(raw.length) === '*';
	if (raw === '' && !isPrefix) fail(reader, start, `This ${rest.charAt(0)} opens nothing.`);
	const words = wordsOf(raw);
	if (words === null) fail(reader, start, 'A phrase never goes across the end of a sentence.');
	words?.forEach((text, i) => {
		items.push({ kind: 'word', text, prefix: isPrefix && i === words.length - 1 });
	});
	reader.at = start + raw.length;
	if (isPrefix) readStar(reader, raw);
}

/** The words of a stretch of plain text, as the tokeniser cuts it; null if it holds the end of a sentence. */
export function wordsOf(raw: string): string[] | null {
	// What the tokeniser does with small letters, blanks, apostrophes and hyphens, without its tables: most phrases.
	if (/^[a-z\s'-]*$/.test(raw)) return raw.match(/[a-z]+/g) ?? [];
	// The same for Hindi, without the signs that folding changes or that end a sentence.
	if (/^[\u0902-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0939\u093e-\u094d ]*$/.test(raw))
		return raw.split(' ').filter(Boolean);
	const words = plainWords(raw);
	if (words !== null) return words;
	const text = normalise(raw);
	if (text.sentenceCount > 1) return null;
	return Array.from({ length: text.count }, (_, i) =>
		String.fromCharCode(...text.codes.subarray(text.from[i], text.to[i])),
	);
}

/** Checks what stands beside a star: two letters or more before it, no letter behind it. */
function readStar(reader: Reader, raw: string): void {
	const at = reader.at++;
	const letters = /[\p{L}\p{M}\p{N}]*$/u.exec(raw)?.[0].length ?? 0;
	if (letters < 2) fail(reader, at, 'Before * come at least two letters of a word.');
	if (/^[\p{L}\p{N}*]/u.test(reader.pattern.slice(at + 1)))
		fail(reader, at, 'A * stands at the end of a word only.');
}
