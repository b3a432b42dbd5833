import { createCollector } from './collector.ts';
import { judgeFor } from './source-from-document.ts';
import { LONGEST_PAGE } from './source-of.ts';
import { walkDocument } from './walk.ts';

/** A stretch of the visible text that comes from one text of the page. */
export interface Piece {
	readonly node: Node;
	/** Where it starts in the visible text, in UTF-16 units. */
	readonly start: number;
	/** True if its white space is shown as it is written. */
	readonly kept: boolean;
}

/** The visible text of a page and where each stretch of it stands, in order. */
export interface PlacedText {
	readonly text: string;
	readonly pieces: readonly Piece[];
}

/** Reads a page as a check does, and keeps where its text stands. `hasLayout` as for a check. */
export function textWithPlaces(document: Document, hasLayout: boolean): PlacedText {
	const pieces: Piece[] = [];
	const collector = createCollector(LONGEST_PAGE);
	walkDocument(document, collector, judgeFor(hasLayout), (node, start, kept) => {
		pieces.push({ node, start, kept });
	});
	return { text: collector.gathered().writer.text().toWellFormed(), pieces };
}
