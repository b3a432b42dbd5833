import { shownSpan } from '../../../lib/text/offsets.ts';
import { type Text, TYPES, type TypeName } from '../../../lib/text/text.ts';

/** The folded words of a text, by sentence. */
export function sentencesOf(text: Text): string[] {
	const sentences: string[] = [];
	for (let s = 0; s < text.sentenceCount; s++) {
		const end = s + 1 < text.sentenceCount ? text.sentences[s + 1] : text.count;
		sentences.push(wordsOf(text).slice(text.sentences[s], end).join(' '));
	}
	return sentences;
}

/** The folded words of a text. */
export function wordsOf(text: Text): string[] {
	return Array.from({ length: text.count }, (_, i) =>
		String.fromCharCode(...text.codes.subarray(text.from[i], text.to[i])),
	);
}

/** What the page shows for each word. */
export function shownWordsOf(text: Text): string[] {
	return Array.from({ length: text.count }, (_, i) => {
		const span = shownSpan(text, text.from[i] ?? 0, text.to[i] ?? 0);
		return text.shown.slice(span.start, span.end);
	});
}

/** The shown text of each typed span of a type. */
export function spansOf(text: Text, type: TypeName): string[] {
	const found: string[] = [];
	for (let s = 0; s < text.spans.count; s++) {
		if (text.spans.type[s] !== TYPES.indexOf(type)) continue;
		const span = shownSpan(text, text.spans.from[s] ?? 0, text.spans.to[s] ?? 0);
		found.push(text.shown.slice(span.start, span.end));
	}
	return found;
}
