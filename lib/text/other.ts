import type { Edit } from './edits.ts';
import type { Folded } from './gap.ts';
import type { TokenList } from './token-list.ts';
import { perTrick, put, type Writer, writerOf } from './writer.ts';

const LINE = 10;

/** The sentences that hold edits, with the edits made, as folded units that point into the same shown text. */
export function applyEdits(text: Folded, tokens: TokenList, edits: readonly Edit[]): Folded {
	const writer = { ...writerOf(1024), map: new Int32Array(1024), tricks: perTrick(0) };
	const stretches = stretchesOf(text, tokens, edits);
	for (const stretch of stretches) write(writer, text, stretch, false);
	for (const stretch of stretches)
		if (stretch.edits.some((edit) => edit.second !== undefined)) write(writer, text, stretch, true);
	return { ...writer, shown: text.shown };
}

/** Sentences (in units of `codes`) with the edits in them. */
interface Stretch {
	readonly from: number;
	to: number;
	readonly edits: Edit[];
}

function stretchesOf(text: Folded, tokens: TokenList, edits: readonly Edit[]): Stretch[] {
	const stretches: Stretch[] = [];
	let sentence = 0;
	for (const edit of edits) {
		while (sentence + 1 < tokens.sentenceCount && startOf(text, tokens, sentence + 1) <= edit.from)
			sentence++;
		const from = sentence === 0 ? 0 : startOf(text, tokens, sentence);
		let end = sentence + 1;
		// An edit that removes a line feed joins the next sentence on.
		while (end < tokens.sentenceCount && startOf(text, tokens, end) <= edit.to) end++;
		const to = startOf(text, tokens, end);
		const last = stretches[stretches.length - 1];
		if (last !== undefined && from < last.to) {
			last.to = Math.max(last.to, to);
			last.edits.push(edit);
		} else stretches.push({ from, to, edits: [edit] });
	}
	return stretches;
}

/** The unit at which sentence `sentence` starts; the end of the text behind the last. */
function startOf(text: Folded, tokens: TokenList, sentence: number): number {
	if (sentence >= tokens.sentenceCount) return text.length;
	return tokens.from[tokens.sentences[sentence] ?? 0] ?? text.length;
}

function write(writer: Writer, text: Folded, stretch: Stretch, second: boolean): void {
	let at = stretch.from;
	for (const edit of stretch.edits) {
		copy(writer, text, at, edit.from);
		const replaced = second ? (edit.second ?? edit.text) : edit.text;
		for (let i = 0; i < replaced.length; i++) {
			const isLast = i > 0 && i === replaced.length - 1;
			const unit = isLast ? edit.to - 1 : Math.min(edit.from + i, Math.max(edit.from, edit.to - 1));
			put(writer, replaced.charCodeAt(i), placeOf(text, unit));
		}
		at = edit.to;
	}
	copy(writer, text, at, stretch.to);
	for (let i = 0; i < 2; i++) put(writer, LINE, placeOf(text, Math.max(stretch.from, stretch.to - 1)));
}

function copy(writer: Writer, text: Folded, from: number, to: number): void {
	for (let i = from; i < to; i++) put(writer, text.codes[i] ?? 0, placeOf(text, i));
}

function placeOf(text: Folded, unit: number): number {
	return text.map === null ? unit : (text.map[unit] ?? 0);
}
