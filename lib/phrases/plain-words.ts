import { foldOf } from '../text/fold.ts';
import { SIMPLE_HAN } from '../text/han.ts';
import { HASH_PRIME, HASH_START, hashWord } from '../text/hash.ts';
import { normalise } from '../text/normalise.ts';
import { HAN, isPlain, type Stretch } from './stretch.ts';
import { intern, room, type Vocabulary } from './vocabulary.ts';

/**
 * Puts the numbers of the words of a stretch of plain text behind `numbers`, cut and folded as the tokeniser does; with
 * `isPrefix` the last of them is the beginning of a word. False if the stretch holds the end of a sentence.
 */
export function readWords(
	known: Vocabulary,
	pattern: string,
	from: number,
	{ end, kinds }: Stretch,
	isPrefix: boolean,
	numbers: number[],
): boolean {
	if (isPlain(kinds)) {
		readPlain(known, pattern, from, end, (kinds & HAN) !== 0, isPrefix, numbers);
		return true;
	}
	const text = normalise(pattern.slice(from, end));
	if (text.sentenceCount > 1) return false;
	for (let i = 0; i < text.count; i++) {
		const word = String.fromCharCode(...text.codes.subarray(text.from[i], text.to[i]));
		numbers.push(internText(known, word, isPrefix && i === text.count - 1));
	}
	return true;
}

/** Words of one script that fold unit by unit. */
function readPlain(
	known: Vocabulary,
	pattern: string,
	from: number,
	end: number,
	isHan: boolean,
	isPrefix: boolean,
	numbers: number[],
): void {
	let start = room(known, end - from);
	let filled = start;
	let hash = HASH_START;
	for (let at = from; at < end; at++) {
		const code = pattern.charCodeAt(at);
		const folded = code < 65 ? code : code < 128 ? code | 32 : isHan ? simple(code) : foldOf(code);
		if (folded > 47) {
			known.pool[filled++] = folded;
			hash = Math.imul(hash ^ folded, HASH_PRIME);
			if (!isHan) continue;
		} else if (folded === 0) continue;
		if (filled === start) continue;
		numbers.push(intern(known, filled, hash, isPrefix && at === end - 1));
		start = filled = known.starts[known.size] ?? 0;
		hash = HASH_START;
	}
	if (filled > start) numbers.push(intern(known, filled, hash, isPrefix));
}

/** The simplified form of a Chinese sign. What the tokeniser's table says, without making its pages. */
function simple(code: number): number {
	return SIMPLE_HAN[String.fromCharCode(code)]?.charCodeAt(0) ?? code;
}

function internText(known: Vocabulary, word: string, prefix: boolean): number {
	let end = room(known, word.length);
	for (let i = 0; i < word.length; i++) known.pool[end++] = word.charCodeAt(i);
	return intern(known, end, hashWord(word), prefix);
}
