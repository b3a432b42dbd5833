/**
 * Chains of places, each with a gap before it. A chain is the number of its last link, -1 if it holds none; the next of
 * the last link is the first. So chains are joined without copying; a chain that was joined is used up.
 */
export interface Links {
	count: number;
	readonly place: number[];
	readonly gap: number[];
	readonly next: number[];
}

/** No links yet. */
export function noLinks(): Links {
	return { count: 0, place: [], gap: [], next: [] };
}

/** A chain of one place. */
export function link(links: Links, place: number, gap: number): number {
	const made = links.count++;
	links.place[made] = place;
	links.gap[made] = gap;
	links.next[made] = made;
	return made;
}

/** One chain of two. */
export function joined(links: Links, a: number, b: number): number {
	if (a < 0) return b;
	if (b < 0) return a;
	const first = links.next[a] ?? 0;
	links.next[a] = links.next[b] ?? 0;
	links.next[b] = first;
	return b;
}

/** Adds to the gap of every link. */
export function widen(links: Links, chain: number, gap: number): void {
	if (chain < 0 || gap === 0) return;
	let at = chain;
	do {
		links.gap[at] = (links.gap[at] ?? 0) + gap;
		at = links.next[at] ?? 0;
	} while (at !== chain);
}

/** Calls `visit` with place and gap of each link, in order. */
export function eachLink(links: Links, chain: number, visit: (place: number, gap: number) => void): void {
	if (chain < 0) return;
	let at = chain;
	do {
		at = links.next[at] ?? 0;
		visit(links.place[at] ?? 0, links.gap[at] ?? 0);
	} while (at !== chain);
}
