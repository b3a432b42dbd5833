/** What the reader needs of an element; elements of a page are tags by themselves, a stream of HTML makes its own. */
export interface Tag {
	/** The element's name in lower case. */
	readonly localName: string;
	getAttribute(name: string): string | null;
}

/**
 * Whether a reader sees an element.
 * `shown`: yes. `none`: the element and all inside it are put away in an ordinary way (a closed menu). `unseen`: its own
 * text is, what stands inside is judged by itself. `faint`: its own text is hidden on purpose. `buried`: it and all
 * inside it are. `aside`: it and all inside are put where labels for screen readers are put, and only much text there is
 * hidden on purpose.
 */
export type Shown = 'shown' | 'none' | 'unseen' | 'faint' | 'buried' | 'aside';

/** What separates an element from what stands before and after it, the widest last. */
export const GAP = { none: 0, space: 1, cell: 2, line: 3, block: 4 } as const;
/** One of the values of `GAP`. */
export type Gap = (typeof GAP)[keyof typeof GAP];

/** How an element reaches the reader. */
export interface Look {
	readonly shown: Shown;
	readonly gap: Gap;
	/** True if white space in it is shown as it is written (`pre`); null: as in what stands around it. */
	readonly kept: boolean | null;
}

/**
 * What the content of an element is: text to read, structured data, the page's title, a line break, or nothing for us.
 * What a person types (`input`, `textarea`) is never read.
 */
export type Role = 'text' | 'data' | 'title' | 'break' | 'nothing';

const NOTHING = new Set(
	(
		'script style template noscript textarea select datalist input object embed canvas audio video noembed noframes ' +
		'meta link base param source track col area desc defs metadata symbol frameset'
	).split(' '),
);

/** The role of an element, by its name. */
export function roleOf(tag: Tag): Role {
	const name = tag.localName;
	if (name === 'br') return 'break';
	if (name === 'title') return 'title';
	if (!NOTHING.has(name)) return tag.getAttribute('role') === 'textbox' ? 'nothing' : 'text';
	const isData = name === 'script' && /^\s*application\/ld\+json\b/i.test(tag.getAttribute('type') ?? '');
	return isData ? 'data' : 'nothing';
}
