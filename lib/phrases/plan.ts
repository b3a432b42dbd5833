import { type Anchors, anchorsOf, type Places, STARTS, STOPS } from './anchors.ts';
import type { Automaton } from './automaton.ts';
import { bitsOf, noSets, setOf } from './sets.ts';
import { stepsOf } from './steps.ts';
import { numbersOf, type Vocabulary } from './vocabulary.ts';

/** Many automata in flat tables, found by the word or the typed token that anchors them. */
export interface Plan extends Places, Anchors {
	/** Sets of words as rows of bits (lib/phrases/sets.ts). */
	readonly bits: Int32Array;
	readonly stride: number;
}

/** Lays automata out for matching. The vocabulary must hold the words of all of them. */
export function planOf(automata: readonly Automaton[], known: Vocabulary): Plan {
	const sets = noSets();
	const offsets: number[] = [];
	let count = 0;
	for (const one of automata) {
		offsets.push(count);
		count += one.places.length;
	}
	const tests = new Int32Array(count);
	const ends = new Uint8Array(count);
	automata.forEach((one, i) => {
		const offset = offsets[i] ?? 0;
		one.places.forEach((place, p) => {
			const words = place.words.flatMap((word) => numbersOf(known, word.text, word.prefix));
			tests[offset + p] = place.type >= 0 ? -1 - place.type : setOf(sets, words);
		});
		for (const p of one.first) ends[offset + p] = (ends[offset + p] ?? 0) | STARTS;
		for (const p of one.last) ends[offset + p] = (ends[offset + p] ?? 0) | STOPS;
	});
	const ahead = stepsOf(automata, offsets, count, false);
	const back = stepsOf(automata, offsets, count, true);
	const places = { tests, ends, ahead, back };
	const anchors = anchorsOf(automata, offsets, places, sets, known.size);
	const stride = (known.size + 31) >> 5;
	return { ...places, ...anchors, bits: bitsOf(sets, stride), stride };
}
