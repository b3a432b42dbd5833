import type { Place } from './locate.ts';
import { bringIntoView } from './scroll.ts';

type View = Window & typeof globalThis;

/** What is kept in the extension's own world of a page, so that the next quote can take the place of this one. */
interface Shown {
	readonly name: string;
	readonly views: ReadonlySet<View>;
	/** The style sheets that were added, with the trees that they were added to. */
	readonly sheets: Map<Document | ShadowRoot, CSSStyleSheet>;
}

const KEY = 'callboardShown';
const COLOURS = 'background-color: #ffe08a; color: #1d2327; text-decoration: underline;';

/**
 * Marks places on the page and brings the first into view. Takes away what was marked before. True if there was something
 * to mark.
 *
 * The page's elements do not change: the CSS Custom Highlight API marks ranges, and its colours come from constructed
 * style sheets (`scripting.insertCSS` reaches no highlight in Chromium 156 and no frame). The name is random each time, so
 * that no page can look for it; a page that counts its own highlights can still tell that something was marked.
 */
export function showPlaces(places: readonly Place[]): boolean {
	clear();
	const name = `m${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
	const ranges = new Map<View, Range[]>();
	const sheets: Shown['sheets'] = new Map();
	for (const place of places) {
		const view = viewOf(place.node);
		if (!view) continue;
		ranges.set(view, [...(ranges.get(view) ?? []), rangeOf(place)]);
		addColours(place.node.getRootNode(), view, name, sheets);
	}
	for (const [view, marked] of ranges) view.CSS.highlights.set(name, new view.Highlight(...marked));
	const shown: Shown = { name, views: new Set(ranges.keys()), sheets };
	Reflect.set(globalThis, KEY, shown);
	const first = places[0];
	if (first) bringIntoView(first.node, rangeOf(first));
	return ranges.size > 0;
}

function clear(): void {
	const before: Shown | undefined = Reflect.get(globalThis, KEY);
	for (const view of before?.views ?? []) view.CSS?.highlights.delete(before?.name ?? '');
	for (const [root, sheet] of before?.sheets ?? []) {
		root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
	}
}

function viewOf(node: Node): View | null {
	return node.ownerDocument ? Reflect.get(Document.prototype, 'defaultView', node.ownerDocument) : null;
}

function rangeOf({ node, from, to }: Place): Range {
	const range = new Range();
	range.setStart(node, from);
	range.setEnd(node, to);
	return range;
}

/** A sheet has to be made by the window that its tree belongs to, and reaches into no other tree. */
function addColours(root: Node, view: View, name: string, sheets: Shown['sheets']): void {
	if (!isStyled(root) || sheets.has(root)) return;
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync(`::highlight(${name}) { ${COLOURS} }`);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	sheets.set(root, sheet);
}

function isStyled(root: Node): root is Document | ShadowRoot {
	return 'adoptedStyleSheets' in root;
}
