import type { Tag } from './tag.ts';

/** Elements, texts and CDATA, as `TreeWalker` counts them. */
const WANTED = 1 | 4 | 8;
const TEXT = 3;
const CDATA = 4;

/** A walker over a tree: no field of a page (`<input name="nextSibling">`) can shadow its steps. */
export function treeOf(root: Node): TreeWalker {
	return Document.prototype.createTreeWalker.call(document, root, WANTED);
}

/** True for an element among the nodes that such a walker shows. */
export function isElement(node: Node): node is Element {
	return node.nodeType !== TEXT && node.nodeType !== CDATA;
}

/** The element as a tag. The fields of a form can shadow its properties, so a form is asked by way of its prototype. */
export function tagOf(element: Element): Tag {
	if (typeof element.localName === 'string' && element.localName !== 'form') return element;
	return { localName: 'form', getAttribute: (name) => Element.prototype.getAttribute.call(element, name) };
}

/** The tree that an element shows instead of its own children: an open shadow root or a frame of the same origin. */
export function treeInside(element: Element, name: string): Node | null {
	if (name === 'form') return null;
	if (name !== 'iframe' && name !== 'frame') return element.shadowRoot;
	try {
		const framed: Document | null | undefined = Reflect.get(element, 'contentDocument');
		return framed ?? null;
	} catch {
		return null;
	}
}

/** The nodes that a slot shows; none if it shows its own children. */
export function slottedIn(element: Element, name: string): Node[] {
	return name === 'slot' && element instanceof HTMLSlotElement ? element.assignedNodes() : [];
}
