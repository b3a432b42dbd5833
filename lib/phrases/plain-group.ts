import { HASH_PRIME, HASH_START } from '../text/hash.ts';
import { OP, order } from './orders.ts';
import { intern, room, type Vocabulary } from './vocabulary.ts';

const SPACE = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;
const OR = 124;

/** Orders of the alternatives that are several words. */
const rows: number[] = [];

/**
 * Most of every phrase is brackets with nothing in them but small letters and alternatives. They are read here in one go:
 * puts the orders behind `orders` and returns the place behind the closing sign `end`. Returns 0 (and leaves the orders
 * alone) if anything else is in them, or a mistake.
 */
export function readGroup(
	known: Vocabulary,
	pattern: string,
	start: number,
	end: string,
	orders: number[],
): number {
	const close = end.charCodeAt(0);
	const before = orders.length;
	orders.push(0);
	rows.length = 0;
	let options = 0;
	let words = 0;
	let from = room(known, pattern.length);
	const { pool, starts } = known;
	let filled = from;
	let hash = HASH_START;
	let last = 0;
	for (let at = start + 1; ; at++) {
		const code = pattern.charCodeAt(at);
		if (code >= 97 && code <= 122) {
			pool[filled++] = code;
			hash = Math.imul(hash ^ code, HASH_PRIME);
			continue;
		}
		const isEnd = code === OR || code === close;
		if (!isEnd && code !== SPACE && code !== APOSTROPHE && code !== HYPHEN) break;
		if (filled > from) {
			if (words > 0) rows.push(last);
			last = intern(known, filled, hash, false);
			from = filled = starts[known.size] ?? 0;
			hash = HASH_START;
			words++;
		}
		if (!isEnd) continue;
		if (words === 0) break;
		if (words === 1) orders.push(last);
		else rows.push(last, order(OP.row, words));
		options++;
		words = 0;
		if (code === close) return finish(orders, before, options, at + 1);
	}
	orders.length = before;
	return 0;
}

/** Single words come first, as one piece. */
function finish(orders: number[], before: number, options: number, after: number): number {
	const words = orders.length - before - 1;
	orders[before] = order(OP.words, words);
	for (const made of rows) orders.push(made);
	if (words < options) orders.push(order(OP.choice, options - words + 1));
	return after;
}
