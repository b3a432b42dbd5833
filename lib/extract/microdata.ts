import type { Tag } from './tag.ts';
import type { Writer } from './writer.ts';

const MOST_ITEMS = 50;
/** Items inside items, and properties of one page, beyond which nothing is read. */
const DEEPEST = 6;
const MOST_PROPERTIES = 2000;
const LONGEST_VALUE = 50_000;

/** Reads schema.org `JobPosting` from `itemscope` and `itemprop`, while the page goes by. */
export interface Microdata {
	/** True if the element is part of a posting, so that `close` has to be called at its end. */
	readonly open: (tag: Tag) => boolean;
	readonly close: () => void;
	/** The postings, in the shape of JSON-LD. */
	readonly items: () => readonly object[];
}

interface OpenPart {
	/** The names of the property that it gives to the item around it; empty if none. */
	readonly names: readonly string[];
	/** The item that it opens. */
	readonly item: Map<string, unknown> | null;
	/** The value that its attributes give. */
	readonly value: string | null;
	readonly mark: number;
}

/** A reader of microdata; `writer` is where the visible text goes. */
export function createMicrodata(writer: Writer): Microdata {
	const parts: OpenPart[] = [];
	const scopes: Map<string, unknown>[] = [];
	const found: object[] = [];
	let properties = 0;

	function open(tag: Tag): boolean {
		const type = tag.getAttribute('itemtype');
		const isInside = scopes.length > 0;
		if (!isInside && !(type !== null && /\bJobPosting\b/.test(type) && found.length < MOST_ITEMS))
			return false;
		const prop = isInside ? tag.getAttribute('itemprop') : null;
		const opensItem = tag.getAttribute('itemscope') !== null && scopes.length < DEEPEST;
		if ((prop === null && !opensItem) || properties++ > MOST_PROPERTIES) return false;
		const item = opensItem ? new Map<string, unknown>([['@type', type?.split(/[/#]/).pop() ?? '']]) : null;
		if (item) scopes.push(item);
		parts.push({
			names: prop?.trim().split(/\s+/) ?? [],
			item,
			value: writtenValue(tag),
			mark: writer.mark(),
		});
		return true;
	}

	function close(): void {
		const part = parts.pop();
		if (!part) return;
		if (part.item) scopes.pop();
		const around = scopes.at(-1);
		const value = part.item
			? Object.fromEntries(part.item)
			: (part.value ?? writer.since(part.mark, LONGEST_VALUE));
		if (!around && typeof value === 'object') found.push(value);
		for (const name of part.names) if (around && !around.has(name)) around.set(name, value);
	}

	return { open, close, items: () => found };
}

function writtenValue(tag: Tag): string | null {
	const isLink = tag.localName === 'a' || tag.localName === 'link';
	return (
		tag.getAttribute('content') ?? tag.getAttribute('datetime') ?? (isLink ? tag.getAttribute('href') : null)
	);
}
