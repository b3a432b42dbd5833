import type { Source } from '../model.ts';
import { createCollector } from './collector.ts';
import { attributeJudge, createLayoutJudge } from './layout-look.ts';
import { LONGEST_PAGE, type SourceOptions, sourceOf } from './source-of.ts';
import { type Judge, walkDocument } from './walk.ts';

/** Milliseconds that a page's layout is asked for; what comes after is judged by its attributes. */
const LAYOUT_BUDGET = 400;

/** How a document is read. */
export interface DocumentOptions extends SourceOptions {
	/** True in a live page: visible is then what the layout shows, else what names and attributes tell. */
	readonly hasLayout?: boolean;
	/** Most UTF-16 units of visible text; two million if not said. */
	readonly longest?: number;
}

/** What a document says to its reader. Changes nothing in it; never throws on what a page may hold. */
export function sourceFromDocument(document: Document, options: DocumentOptions): Source {
	const collector = createCollector(options.longest ?? LONGEST_PAGE);
	walkDocument(document, collector, judgeFor(options.hasLayout === true));
	return sourceOf(collector.gathered(), options);
}

/** What tells which parts of a document are visible: its layout, or names and attributes alone. */
export function judgeFor(hasLayout: boolean): Judge {
	return hasLayout ? createLayoutJudge(LAYOUT_BUDGET, () => performance.now()) : attributeJudge;
}
