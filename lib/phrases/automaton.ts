import { cost, TYPE_COSTS } from './commonness.ts';
import type { Node } from './syntax.ts';

/** One word (or choice of words) or typed token of a phrase. */
export interface Place {
	/** Words that fit here; empty for a typed token. */
	readonly words: readonly { readonly text: string; readonly prefix: boolean }[];
	/** Number in `TYPES`, -1 for words. */
	readonly type: number;
}

/** From one place to another with up to `gap` words between. */
export interface Step {
	readonly from: number;
	readonly to: number;
	readonly gap: number;
}

/** A phrase as places and the steps between them (a position automaton). It has no loops: steps lead forward. */
export interface Automaton {
	readonly places: readonly Place[];
	readonly steps: readonly Step[];
	readonly first: readonly number[];
	readonly last: readonly number[];
	/** Places of which every way through the phrase takes exactly one: the rarest such. Matching starts there. */
	readonly anchors: readonly number[];
	/** False if the phrase fits no words at all, starts or ends with a gap: then `problem` says so. */
	readonly problem: string | null;
}

interface End {
	readonly place: number;
	readonly gap: number;
}

interface Piece {
	readonly first: readonly End[];
	readonly last: readonly End[];
	/** Words that may stand where the piece is missing; -1 if it cannot be missing. */
	readonly empty: number;
	readonly anchors: readonly number[] | null;
	readonly cost: number;
}

interface Builder {
	readonly places: Place[];
	/** By the two places that a step joins (`from` × 65536 + `to`). */
	readonly steps: Map<number, Step>;
}

/** Builds the automaton of a syntax tree whose lists are spelled out. */
export function automaton(node: Node): Automaton {
	const builder: Builder = { places: [], steps: new Map() };
	const whole = build(builder, node);
	return {
		places: builder.places,
		steps: [...builder.steps.values()],
		first: whole.first.map((end) => end.place),
		last: whole.last.map((end) => end.place),
		anchors: whole.anchors ?? [],
		problem: problemOf(whole),
	};
}

function problemOf(whole: Piece): string | null {
	if (whole.empty >= 0)
		return 'The phrase fits no words at all, so it would match everywhere: one word must not be optional.';
	if (whole.first.some((end) => end.gap > 0)) return 'A phrase cannot start with a gap.';
	return whole.last.some((end) => end.gap > 0) ? 'A phrase cannot end with a gap.' : null;
}

function build(builder: Builder, node: Node): Piece {
	if (node.kind === 'word') return place(builder, { words: [node], type: -1 });
	if (node.kind === 'type') return place(builder, { words: [], type: node.type });
	if (node.kind === 'gap') return { first: [], last: [], empty: node.most, anchors: null, cost: Infinity };
	if (node.kind === 'row')
		return node.items.map((item) => build(builder, item)).reduce((a, b) => join(builder, a, b));
	if (node.kind === 'choice') return choice(builder, node.options);
	if (node.kind === 'list') return { first: [], last: [], empty: -1, anchors: [], cost: Infinity };
	const piece = build(builder, node.item);
	return { ...piece, empty: Math.max(0, piece.empty), anchors: null, cost: Infinity };
}

function place(builder: Builder, made: Place): Piece {
	const number = builder.places.push(made) - 1;
	const words = made.words.reduce((sum, word) => sum + cost(word.text, word.prefix), 0);
	const ends = [{ place: number, gap: 0 }];
	const price = made.type < 0 ? words : (TYPE_COSTS[made.type] ?? 1);
	return { first: ends, last: ends, empty: -1, anchors: [number], cost: price };
}

/** Single words of a choice share one place. */
function choice(builder: Builder, options: readonly Node[]): Piece {
	const words = options.flatMap((option) => (option.kind === 'word' ? [option] : []));
	const pieces = options.filter((option) => option.kind !== 'word').map((option) => build(builder, option));
	if (words.length > 0) pieces.push(place(builder, { words, type: -1 }));
	const canSkip = pieces.some((piece) => piece.anchors === null);
	return {
		first: pieces.flatMap((piece) => piece.first),
		last: pieces.flatMap((piece) => piece.last),
		empty: Math.max(...pieces.map((piece) => piece.empty)),
		anchors: canSkip ? null : pieces.flatMap((piece) => piece.anchors ?? []),
		cost: pieces.reduce((sum, piece) => sum + piece.cost, 0),
	};
}

function join(builder: Builder, a: Piece, b: Piece): Piece {
	for (const end of a.last)
		for (const start of b.first) step(builder, end.place, start.place, end.gap + start.gap);
	const [anchors, price] = a.cost <= b.cost ? [a.anchors, a.cost] : [b.anchors, b.cost];
	return {
		first: a.empty < 0 ? a.first : [...a.first, ...further(b.first, a.empty)],
		last: b.empty < 0 ? b.last : [...b.last, ...further(a.last, b.empty)],
		empty: a.empty < 0 || b.empty < 0 ? -1 : a.empty + b.empty,
		anchors,
		cost: price,
	};
}

function further(ends: readonly End[], gap: number): End[] {
	return ends.map((end) => ({ place: end.place, gap: end.gap + gap }));
}

function step(builder: Builder, from: number, to: number, gap: number): void {
	const key = from * 65536 + to;
	const known = builder.steps.get(key);
	if (known === undefined || known.gap < gap) builder.steps.set(key, { from, to, gap });
}
