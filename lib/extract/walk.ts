import type { Collector } from './collector.ts';
import { isElement, slottedIn, tagOf, treeInside, treeOf } from './nodes.ts';
import { GAP, type Look, roleOf, type Tag } from './tag.ts';

/** What tells how the elements of a page reach the reader. */
export interface Judge {
	readonly look: (element: Element, tag: Tag) => Look;
	/** True if the text that stands in the element itself is hidden on purpose; asked only where there is some. */
	readonly isFaint: (element: Element, around: readonly Element[]) => boolean;
}

/** Called for each text that is visible, with its offset in the visible text; `kept` if its white space is. */
export type SeeText = (node: Node, start: number, kept: boolean) => void;

const PLAIN: Look = { shown: 'shown', gap: GAP.none, kept: null };
const INK = /[^\t\n\f\r ]/;

/** A tree that is walked: the document, a shadow root, a frame, or what a slot shows (one root after the other). */
interface Region {
	walker: TreeWalker;
	/** How many elements are open in this tree. */
	depth: number;
	/** Roots yet to come, the last first. */
	readonly roots: Node[];
}

/**
 * Takes a document, its open shadow roots and the frames of its own origin through a collector, in the order in which
 * they are read. No recursion, and nothing that a page can shadow by naming a field (`<input name="firstChild">`).
 */
export function walkDocument(document: Document, collector: Collector, judge: Judge, see?: SeeText): void {
	const regions: Region[] = [{ walker: treeOf(document), depth: 0, roots: [] }];
	const around: Element[] = [];
	let node = regions[0]?.walker.firstChild() ?? null;
	while (node && !collector.isFull()) node = visit(node) ?? next();

	/** Reads a node; returns the first node inside it, null if there is none to read. */
	function visit(at: Node): Node | null {
		if (!isElement(at)) {
			seeText(at);
			return null;
		}
		const tag = tagOf(at);
		const role = roleOf(tag);
		const isWanted = collector.open(tag, role, role === 'text' ? judge.look(at, tag) : PLAIN);
		const inside = isWanted ? enter(at, tag.localName) : null;
		if (inside) around.push(at);
		else collector.close();
		return inside;
	}

	function seeText(at: Node): void {
		const text = at.nodeValue ?? '';
		const element = around[around.length - 1];
		if (element && INK.test(text) && judge.isFaint(element, around)) collector.fade();
		const start = collector.text(text);
		if (start >= 0) see?.(at, start, collector.isKept());
	}

	function enter(element: Element, name: string): Node | null {
		const inner = treeInside(element, name);
		const walker = inner ? treeOf(inner) : null;
		const first = walker?.firstChild();
		if (walker && first) {
			regions.push({ walker, depth: 0, roots: [] });
			return first;
		}
		const [slotted, ...later] = walker ? [] : slottedIn(element, name);
		if (slotted) {
			regions.push({ walker: treeOf(slotted), depth: 0, roots: later.reverse() });
			return slotted;
		}
		const region = regions[regions.length - 1];
		const child = walker ? null : (region?.walker.firstChild() ?? null);
		if (region && child) region.depth++;
		return child;
	}

	/** The node after the current one and all inside it; closes the elements that end between the two. */
	function next(): Node | null {
		for (let region = regions.at(-1); region; region = regions.at(-1)) {
			const sibling = region.walker.nextSibling();
			if (sibling) return sibling;
			const root = region.depth === 0 ? region.roots.pop() : undefined;
			if (root) {
				region.walker = treeOf(root);
				return root;
			}
			if (region.depth > 0) {
				region.walker.parentNode();
				region.depth--;
			} else regions.pop();
			if (around.pop()) collector.close();
		}
		return null;
	}
}
