import { isFields } from './narrow.ts';
import type { Piece, PlacedText } from './text-with-places.ts';
import { firstSign, isSpace, lastSign } from './writer.ts';

/** Part of one text of the page, in UTF-16 units of that text. */
export interface Place {
	readonly node: Node;
	readonly from: number;
	readonly to: number;
}

/**
 * Where a quote (`{ text, start, end }`) stands on the page, text by text; empty if it is gone or is no quote. If the
 * page has changed since the check, the same words are taken wherever they now stand nearest.
 */
export function locate({ text, pieces }: PlacedText, quote: unknown): Place[] {
	if (!isFields(quote) || typeof quote.text !== 'string' || quote.text.trim() === '') return [];
	const wanted = typeof quote.start === 'number' ? quote.start : 0;
	const start = nearest(text, quote.text, wanted);
	if (start < 0) return [];
	const end = start + quote.text.length;
	const places: Place[] = [];
	for (let at = pieceAt(pieces, start); at < pieces.length; at++) {
		const piece = pieces[at];
		if (!piece || piece.start >= end) break;
		const from = offsetIn(piece, Math.max(start, piece.start));
		const to = offsetIn(piece, end - 1) + 1;
		if (to > from) places.push({ node: piece.node, from, to });
	}
	return places;
}

/** The place of `words` in `text` that is nearest to `wanted`; -1 if they do not stand there. */
function nearest(text: string, words: string, wanted: number): number {
	if (text.startsWith(words, wanted)) return wanted;
	const after = text.indexOf(words, wanted);
	const before = text.lastIndexOf(words, wanted);
	if (after < 0 || before < 0) return Math.max(after, before);
	return after - wanted < wanted - before ? after : before;
}

/** The last piece that starts at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** From an offset in the visible text to one in the piece's own text, where runs of white space are still whole. */
function offsetIn({ node, start, kept }: Piece, offset: number): number {
	const data = node.nodeValue ?? '';
	let at = firstSign(data);
	if (kept) return Math.min(at + offset - start, lastSign(data));
	for (let seen = start; seen < offset && at < data.length; seen++) {
		if (isSpace(data.charCodeAt(at))) while (isSpace(data.charCodeAt(at + 1))) at++;
		at++;
	}
	return Math.min(at, lastSign(data));
}
