import { addPlace, addStep, type Draft } from './draft.ts';
import { eachLink, joined, type Links, link } from './links.ts';
import { type Piece, pieceAt, type Workshop } from './pieces.ts';

/** A word list that was put together once: wherever a phrase names it, its pieces are copied. */
export interface Kit {
	/** Its single words. */
	readonly words: readonly number[];
	/** Places and steps of its longer items. */
	readonly draft: Draft;
	/** What `Piece` says of them; the chains as place, gap, place, gap, and so on. */
	readonly first: readonly number[];
	readonly last: readonly number[];
	readonly anchors: readonly number[];
	readonly piece: Readonly<Piece>;
}

/** The piece on the workshop's stack as a kit; its places and steps are those of the workshop's draft. */
export function kitOf(shop: Workshop): Kit {
	const piece = pieceAt(shop, 0);
	return {
		words: shop.words.slice(shop.words.length - piece.words),
		draft: shop.draft,
		first: linksOf(shop.links, piece.first),
		last: linksOf(shop.links, piece.last),
		anchors: linksOf(shop.links, piece.anchors),
		piece: { ...piece },
	};
}

function linksOf(links: Links, chain: number): number[] {
	const found: number[] = [];
	eachLink(links, chain, (place, gap) => void found.push(place, gap));
	return found;
}

/** Makes an empty piece (the topmost) a copy of a kit. */
export function copyKit({ draft, links, words }: Workshop, kit: Kit, piece: Piece): void {
	const offset = draft.tests.length;
	const { tests, from, to, gap } = kit.draft;
	for (const test of tests) addPlace(draft, test);
	for (let s = 0; s < from.length; s++)
		addStep(draft, (from[s] ?? 0) + offset, (to[s] ?? 0) + offset, gap[s] ?? 0);
	for (const word of kit.words) words.push(word);
	piece.words = kit.words.length;
	piece.first = chainOf(links, kit.first, offset);
	piece.last = chainOf(links, kit.last, offset);
	piece.anchors = chainOf(links, kit.anchors, offset);
	piece.empty = kit.piece.empty;
	piece.cost = kit.piece.cost;
	piece.loose = kit.piece.loose;
}

function chainOf(links: Links, pairs: readonly number[], offset: number): number {
	let chain = -1;
	for (let i = 0; i < pairs.length; i += 2)
		chain = joined(links, chain, link(links, (pairs[i] ?? 0) + offset, pairs[i + 1] ?? 0));
	return chain;
}
