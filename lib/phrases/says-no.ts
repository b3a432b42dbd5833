import { HASH_PRIME, HASH_START } from '../text/hash.ts';
import { type Draft, STARTS } from './draft.ts';
import type { Sets } from './sets.ts';
import { numberAt, type Vocabulary } from './vocabulary.ts';

/** Marks the words (and beginnings) with which the chosen phrases of a draft start, by number. */
export function negatorsOf(
	draft: Draft,
	isChosen: (phrase: number) => boolean,
	sets: Sets,
	known: Vocabulary,
): Uint8Array {
	const marks = new Uint8Array(known.size);
	for (let phrase = 0; phrase + 1 < draft.bounds.length; phrase++) {
		if (!isChosen(phrase)) continue;
		for (let place = draft.bounds[phrase] ?? 0; place < (draft.bounds[phrase + 1] ?? 0); place++) {
			const set = draft.tests[place] ?? -1;
			if (set < 0 || !((draft.ends[place] ?? 0) & STARTS)) continue;
			for (let i = sets.starts[set] ?? 0; i < (sets.starts[set + 1] ?? 0); i++)
				markWord(marks, known, sets.rows[i] ?? 0);
		}
	}
	return marks;
}

/** Marks a word, and the beginning that is written the same. */
function markWord(marks: Uint8Array, known: Vocabulary, number: number): void {
	const from = known.starts[number] ?? 0;
	const end = known.starts[number + 1] ?? 0;
	let hash = HASH_START;
	for (let i = from; i < end; i++) hash = Math.imul(hash ^ (known.pool[i] ?? 0), HASH_PRIME);
	marks[numberAt(known, known.words, hash, from, end)] = 1;
	marks[numberAt(known, known.prefixes, hash, from, end)] = 1;
	marks[0] = 0;
}

/** For each phrase of a draft whether it names a marked word. */
export function saysNo(draft: Draft, sets: Sets, marks: Uint8Array): boolean[] {
	const bySet = new Uint8Array(sets.starts.length);
	for (let set = 0; set + 1 < sets.starts.length; set++)
		for (let i = sets.starts[set] ?? 0; i < (sets.starts[set + 1] ?? 0); i++)
			if (marks[sets.rows[i] ?? 0] === 1) bySet[set] = 1;
	const found: boolean[] = [];
	for (let phrase = 0; phrase + 1 < draft.bounds.length; phrase++) {
		let says = false;
		for (let place = draft.bounds[phrase] ?? 0; place < (draft.bounds[phrase + 1] ?? 0); place++)
			says ||= bySet[draft.tests[place] ?? -1] === 1;
		found.push(says);
	}
	return found;
}
