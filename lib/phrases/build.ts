import { STARTS, STOPS } from './draft.ts';
import { copyKit, type Kit } from './kits.ts';
import { eachLink, type Links } from './links.ts';
import { numberOf, OP, operationOf } from './orders.ts';
import {
	andThen,
	clear,
	gapPiece,
	missing,
	orElse,
	type Piece,
	pieceAt,
	push,
	settleWords,
	typePiece,
	type Workshop,
} from './pieces.ts';

/** Puts a phrase on the workshop's stack. `kits` are those of the lists that it names. */
export function build(shop: Workshop, orders: readonly number[], kits: readonly Kit[]): void {
	for (let i = 0; i < orders.length; i++) {
		const made = orders[i] ?? 0;
		const operation = made >= 0 ? OP.words : operationOf(made);
		const number = made >= 0 ? 1 : numberOf(made);
		if (operation !== OP.words) operate(shop, operation, number, kits);
		else {
			push(shop).words = number;
			for (let end = made >= 0 ? i-- : i + number; i < end; ) shop.words.push(orders[++i] ?? 0);
		}
	}
}

function operate(shop: Workshop, operation: number, number: number, kits: readonly Kit[]): void {
	if (operation === OP.row) row(shop, number);
	else if (operation === OP.choice) choice(shop, number);
	else if (operation === OP.gap) gapPiece(shop, number);
	else if (operation === OP.type) typePiece(shop, number);
	else if (operation === OP.list) {
		const kit = kits[number];
		if (kit !== undefined) copyKit(shop, kit, push(shop));
	} else {
		const piece = settled(shop);
		piece.empty = Math.max(0, piece.empty);
		missing(piece);
	}
}

/** Makes the topmost `count` pieces one, in a row. */
function row(shop: Workshop, count: number): void {
	let from = shop.words.length;
	for (let depth = 0; depth < count; depth++) from -= pieceAt(shop, depth).words;
	const start = from;
	const whole = pieceAt(shop, count - 1);
	for (let depth = count - 1; depth >= 0; depth--) {
		const piece = pieceAt(shop, depth);
		const { words } = piece;
		settleWords(shop, piece, from);
		from += words;
		if (piece !== whole) andThen(shop, whole, piece);
	}
	shop.words.length = start;
	shop.height -= count - 1;
}

/** Makes the topmost `count` pieces alternatives. Their single words come together. */
export function choice(shop: Workshop, count: number): void {
	const whole = pieceAt(shop, count - 1);
	for (let depth = count - 2; depth >= 0; depth--) orElse(shop, whole, pieceAt(shop, depth));
	shop.height -= count - 1;
}

/** The topmost piece, when all its words have their place. */
function settled(shop: Workshop): Piece {
	const piece = pieceAt(shop, 0);
	const from = shop.words.length - piece.words;
	settleWords(shop, piece, from);
	shop.words.length = from;
	return piece;
}

/** Ends the phrase on the stack: it is the next of its draft. */
export function finish(shop: Workshop): void {
	const { draft, links } = shop;
	const piece = settled(shop);
	const phrase = draft.bounds.push(draft.tests.length) - 2;
	eachLink(links, piece.first, (place) => {
		draft.ends[place] = (draft.ends[place] ?? 0) | STARTS;
	});
	eachLink(links, piece.last, (place) => {
		draft.ends[place] = (draft.ends[place] ?? 0) | STOPS;
	});
	eachLink(links, piece.anchors, (place) => void draft.anchors.push(phrase, place));
	clear(shop);
}

/** What is wrong with the phrase on the stack; null if nothing is. */
export function problemOf({ links }: Workshop, piece: Piece): string | null {
	if (piece.empty >= 0)
		return 'The phrase fits no words at all, so it would match everywhere: one word must not be optional.';
	if (hasGap(links, piece.first)) return 'A phrase cannot start with a gap.';
	return hasGap(links, piece.last) ? 'A phrase cannot end with a gap.' : null;
}

function hasGap(links: Links, chain: number): boolean {
	let found = false;
	eachLink(links, chain, (_, gap) => {
		found ||= gap > 0;
	});
	return found;
}
