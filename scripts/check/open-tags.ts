const VOID = new Set(
	'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
		' ',
	),
);
const CLOSES_P =
	'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 ' +
	'h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul li';
/** Which open element ends when another begins, without an end tag of its own. */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
	p: new Set(CLOSES_P.split(' ')),
	li: new Set(['li']),
	dt: new Set(['dt', 'dd']),
	dd: new Set(['dt', 'dd']),
	td: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
	th: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
	tr: new Set(['tr', 'tbody', 'tfoot']),
	thead: new Set(['tbody', 'tfoot']),
	tbody: new Set(['tbody', 'tfoot']),
	option: new Set(['option', 'optgroup']),
	head: new Set(['body']),
};

/** The elements that are open in a stream of tags. */
export interface OpenTags<Opened> {
	/** Begins an element; `isClosed` if it is written `<name/>`. */
	readonly open: (name: string, tag: Opened, isClosed: boolean) => void;
	readonly close: (name: string) => void;
	/** Calls back unless the text stands in an element that nobody wants. */
	readonly text: (see: () => void) => void;
	readonly closeAll: () => void;
}

/**
 * Follows what is open, with the end tags that HTML lets people leave out. `begin` answers whether the inside of an
 * element is wanted; `end` is called once for each that began. Each tag costs the same, however deep it stands.
 */
export function createOpenTags<Opened>(begin: (tag: Opened) => boolean, end: () => void): OpenTags<Opened> {
	const names: string[] = [];
	const count = new Map<string, number>();
	/** The height at which an unwanted element stands; nothing inside it is told on. */
	let unwanted = Number.POSITIVE_INFINITY;

	function open(name: string, tag: Opened, isClosed: boolean): void {
		for (let top = names.at(-1); top && ENDED_BY[top]?.has(name); top = names.at(-1)) pop();
		const isTold = names.length < unwanted;
		const isWanted = isTold && begin(tag);
		if (VOID.has(name) || (isClosed && isForeign())) {
			if (isTold) end();
			return;
		}
		if (isTold && !isWanted) unwanted = names.length + 1;
		names.push(name);
		count.set(name, (count.get(name) ?? 0) + 1);
	}

	function isForeign(): boolean {
		return (count.get('svg') ?? 0) + (count.get('math') ?? 0) > 0;
	}

	function pop(): string | undefined {
		if (names.length <= unwanted) end();
		if (names.length === unwanted) unwanted = Number.POSITIVE_INFINITY;
		const name = names.pop();
		if (name !== undefined) count.set(name, (count.get(name) ?? 1) - 1);
		return name;
	}

	function close(name: string): void {
		if ((count.get(name) ?? 0) === 0) return;
		while (pop() !== name);
	}

	return {
		open,
		close,
		text: (see) => {
			if (names.length < unwanted) see();
		},
		closeAll: () => {
			while (names.length > 0) pop();
		},
	};
}
