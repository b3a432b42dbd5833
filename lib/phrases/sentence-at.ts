import { shownStart } from '../text/offsets.ts';
import type { Text } from '../text/text.ts';

/** The number of the sentence in which place `at` of the shown text lies. */
export function sentenceAt(text: Text, at: number): number {
	let low = 0;
	let high = text.sentenceCount - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (shownStart(text, text.sentences[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
