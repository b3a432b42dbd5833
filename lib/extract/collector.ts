import { createMicrodata } from './microdata.ts';
import { GAP, type Look, type Role, type Shown, type Tag } from './tag.ts';
import { createWriter, type Writer } from './writer.ts';

/** So much text in a place for screen-reader labels is no label. */
const LONGEST_LABEL = 200;
const LONGEST_HIDDEN = 50_000;
/** UTF-16 units of JSON-LD in all. */
const LONGEST_DATA = 2_000_000;
const LONGEST_LINE = 300;
const MOST_HEADINGS = 200;
const MOST_LINKS = 5000;

/** What was gathered from a page, before it is read for facts. */
export interface Gathered {
	readonly writer: Writer;
	readonly hidden: Writer;
	readonly headings: readonly string[];
	/** Texts of JSON-LD scripts. */
	readonly data: readonly string[];
	/** Microdata of postings, in the shape of JSON-LD. */
	readonly items: readonly object[];
	/** Targets of visible links, as written. */
	readonly links: ReadonlySet<string>;
	readonly title: string;
	readonly lang: string | null;
}

/** Takes a page element by element, in document order, from a live page and from a stream of HTML alike. */
export interface Collector {
	/** Opens an element; false if nothing inside it is wanted. Each is closed by `close`. */
	readonly open: (tag: Tag, role: Role, look: Look) => boolean;
	/** Text of the element that is open; returns its offset in the visible text, -1 if none of it is visible. */
	readonly text: (data: string) => number;
	/** Says that the open element's own text is hidden on purpose. */
	readonly fade: () => void;
	readonly close: () => void;
	/** True once no more text is taken. */
	readonly isFull: () => boolean;
	/** True if the open element keeps its white space. */
	readonly isKept: () => boolean;
	readonly gathered: () => Gathered;
}

/** Text that stands where labels for screen readers are put. */
interface Aside {
	text: string;
}

interface Level {
	readonly role: Role;
	readonly gap: Look['gap'];
	readonly kept: boolean;
	/** How its own text is shown, what stands around it counted in. */
	own: Shown;
	/** Where the heading began that it is; -1 if it is none. */
	readonly heading: number;
	readonly hasItem: boolean;
	/** The aside that it stands in, and whether it begins with it. */
	readonly aside: Aside | null;
	readonly opensAside: boolean;
}

const ROOT: Level = {
	role: 'text',
	gap: GAP.none,
	kept: false,
	own: 'shown',
	heading: -1,
	hasItem: false,
	aside: null,
	opensAside: false,
};

/** A collector that takes at most `longest` UTF-16 units of visible text. */
export function createCollector(longest: number): Collector {
	const writer = createWriter(longest);
	const hidden = createWriter(LONGEST_HIDDEN);
	const microdata = createMicrodata(writer);
	const levels: Level[] = [];
	const headings: string[] = [];
	const data: string[] = [];
	const links = new Set<string>();
	let top: Level = { ...ROOT };
	let title: string | null = null;
	let lang: string | null = null;
	let room = LONGEST_DATA;

	function open(tag: Tag, role: Role, look: Look): boolean {
		const name = tag.localName;
		const own = top.own === 'buried' || top.own === 'aside' ? top.own : look.shown;
		const isText = role === 'text' && own !== 'none';
		const opensAside = isText && own === 'aside' && top.aside === null;
		if (name === 'html') lang ??= tag.getAttribute('lang');
		if (name === 'a' && own === 'shown' && links.size < MOST_LINKS) addLink(tag.getAttribute('href'));
		if (role === 'break') writer.breakLine();
		if (role === 'data') data.push('');
		if (isText) writer.gap(look.gap);
		levels.push(top);
		top = {
			role,
			gap: isText ? look.gap : GAP.none,
			kept: look.kept ?? top.kept,
			own,
			heading: isText && headings.length < MOST_HEADINGS && isHeading(tag) ? writer.mark() : -1,
			hasItem: microdata.open(tag),
			aside: opensAside ? { text: '' } : top.aside,
			opensAside,
		};
		return isText || role === 'data' || (role === 'title' && title === null);
	}

	function text(part: string): number {
		if (top.role === 'data') addData(part);
		else if (top.role === 'title') title = `${title ?? ''}${part.slice(0, LONGEST_LINE)}`;
		else if (top.own === 'shown') return writer.write(part, top.kept);
		else if (top.own === 'faint' || top.own === 'buried') hidden.write(part, false);
		else if (top.own === 'aside' && top.aside && top.aside.text.length < LONGEST_HIDDEN)
			top.aside.text += part;
		return -1;
	}

	function close(): void {
		const { heading, hasItem, aside, gap, opensAside } = top;
		if (heading >= 0) addHeading(writer.since(heading, LONGEST_LINE));
		if (hasItem) microdata.close();
		writer.gap(gap);
		if (gap > GAP.none) {
			hidden.gap(GAP.line);
			if (aside) aside.text += '\n';
		}
		if (aside && opensAside && aside.text.trim().length > LONGEST_LABEL)
			hidden.write(`\n${aside.text}\n`, true);
		top = levels.pop() ?? { ...ROOT };
	}

	function addHeading(heading: string): void {
		if (heading !== '') headings.push(heading.replace(/\s+/g, ' '));
	}

	function addLink(target: string | null): void {
		if (target !== null && target.length < 2000) links.add(target.trim());
	}

	function addData(part: string): void {
		const taken = part.slice(0, room);
		room -= taken.length;
		data.push((data.pop() ?? '') + taken);
	}

	return {
		open,
		text,
		fade: () => {
			if (top.own === 'shown') top.own = 'faint';
		},
		close,
		isFull: () => writer.isFull(),
		isKept: () => top.kept,
		gathered: () => ({
			writer,
			hidden,
			headings,
			data,
			items: microdata.items(),
			links,
			title: (title ?? '').trim().replace(/\s+/g, ' '),
			lang,
		}),
	};
}

function isHeading(tag: Tag): boolean {
	const name = tag.localName;
	return (name.length === 2 && /^h[1-6]$/.test(name)) || tag.getAttribute('role') === 'heading';
}
