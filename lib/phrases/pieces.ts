import { TYPE_COSTS } from './commonness.ts';
import { addPlace, addStep, type Draft } from './draft.ts';
import { joined, type Links, link, noLinks, widen } from './links.ts';
import { type Sets, setOf } from './sets.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of a phrase while that is put together. First, last and anchors are chains (lib/phrases/links.ts). */
export interface Piece {
	/** So many of `Workshop.words` (in the order of the stack) are still to share one place of this piece. */
	words: number;
	/** Places with which it may start and end, with the words that may stand before or behind. */
	first: number;
	last: number;
	/** Words that may stand where the piece is missing; -1 if it cannot be missing. */
	empty: number;
	/** Places of which every way through the piece takes exactly one, and what it costs to look for them. */
	anchors: number;
	cost: number;
	/** True if there are no such places. */
	loose: boolean;
}

/** Where phrases are put together, one after the other: a stack of pieces, used again and again. */
export interface Workshop {
	readonly known: Vocabulary;
	readonly sets: Sets;
	readonly stack: Piece[];
	height: number;
	readonly words: number[];
	readonly links: Links;
	/** Where places and steps go. */
	draft: Draft;
}

/** An empty workshop. */
export function workshop(known: Vocabulary, sets: Sets, draft: Draft): Workshop {
	return { known, sets, stack: [], height: 0, words: [], links: noLinks(), draft };
}

/** Clears the workshop for the next phrase. */
export function clear(shop: Workshop): void {
	shop.height = 0;
	shop.words.length = 0;
	shop.links.count = 0;
}

/** Puts an empty piece on the stack. */
export function push(shop: Workshop): Piece {
	const known = shop.stack[shop.height];
	const piece = known ?? { words: 0, first: -1, last: -1, empty: -1, anchors: -1, cost: 0, loose: false };
	if (known === undefined) shop.stack.push(piece);
	shop.height++;
	piece.words = 0;
	piece.first = -1;
	piece.last = -1;
	piece.empty = -1;
	piece.anchors = -1;
	piece.cost = 0;
	piece.loose = false;
	return piece;
}

/** The piece `depth` below the top of the stack. */
export function pieceAt(shop: Workshop, depth: number): Piece {
	return shop.stack[shop.height - 1 - depth] ?? push(shop);
}

/** Up to so many words of any kind. */
export function gapPiece(shop: Workshop, most: number): void {
	const piece = push(shop);
	piece.empty = most;
	missing(piece);
}

/** A typed token. */
export function typePiece(shop: Workshop, type: number): void {
	placed(shop, push(shop), -1 - type, TYPE_COSTS[type] ?? 1);
}

/** No place of the piece is on every way any more. */
export function missing(piece: Piece): void {
	piece.anchors = -1;
	piece.cost = Infinity;
	piece.loose = true;
}

/** Gives the words of a piece that have no place yet one: those of `Workshop.words` from `from` on. */
export function settleWords(shop: Workshop, piece: Piece, from: number): void {
	const { words, known } = shop;
	const to = from + piece.words;
	if (from === to) return;
	let cost = 0;
	for (let i = from; i < to; i++) cost += known.costs[words[i] ?? 0] ?? 0;
	placed(shop, piece, setOf(shop.sets, words, from, to), cost);
	piece.words = 0;
}

function placed(shop: Workshop, piece: Piece, test: number, cost: number): void {
	const { links } = shop;
	const place = addPlace(shop.draft, test);
	piece.first = joined(links, piece.first, link(links, place, 0));
	piece.last = joined(links, piece.last, link(links, place, 0));
	if (!piece.loose) piece.anchors = joined(links, piece.anchors, link(links, place, 0));
	piece.cost += cost;
}

/** Makes `other` one more alternative of `piece`, which stands before it. */
export function orElse(shop: Workshop, piece: Piece, other: Piece): void {
	const { links } = shop;
	piece.words += other.words;
	piece.first = joined(links, piece.first, other.first);
	piece.last = joined(links, piece.last, other.last);
	piece.empty = Math.max(piece.empty, other.empty);
	piece.cost += other.cost;
	piece.loose ||= other.loose;
	piece.anchors = piece.loose ? -1 : joined(links, piece.anchors, other.anchors);
}

/** Puts `other` behind `piece`. All words must have their place. */
export function andThen(shop: Workshop, piece: Piece, other: Piece): void {
	const { links } = shop;
	stepsBetween(shop, piece.last, other.first);
	const last = piece.last;
	if (piece.empty >= 0) {
		widen(links, other.first, piece.empty);
		piece.first = joined(links, piece.first, other.first);
	}
	piece.last = other.last;
	if (other.empty >= 0) {
		widen(links, last, other.empty);
		piece.last = joined(links, other.last, last);
	}
	piece.empty = piece.empty < 0 || other.empty < 0 ? -1 : piece.empty + other.empty;
	if (piece.cost <= other.cost) return;
	piece.anchors = other.anchors;
	piece.cost = other.cost;
	piece.loose = other.loose;
}

function stepsBetween({ links, draft }: Workshop, ends: number, starts: number): void {
	if (ends < 0 || starts < 0) return;
	const { place, gap, next } = links;
	let end = ends;
	do {
		end = next[end] ?? 0;
		let start = starts;
		do {
			start = next[start] ?? 0;
			addStep(draft, place[end] ?? 0, place[start] ?? 0, (gap[end] ?? 0) + (gap[start] ?? 0));
		} while (start !== starts);
	} while (end !== ends);
}
