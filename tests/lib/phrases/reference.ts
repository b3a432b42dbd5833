import type { Node } from '../../../lib/phrases/syntax.ts';
import type { Text } from '../../../lib/text/text.ts';

/** A place where a phrase stands: first and last token. */
export type Place = readonly [first: number, last: number];

/**
 * Every place where a phrase stands in tokens `low` to `high` (included) of a text, found the slow and plain way: try
 * everything. Lists must be spelled out.
 */
export function everyPlace(
	node: Node,
	text: Text,
	words: readonly string[],
	low: number,
	high: number,
): Place[] {
	const places: Place[] = [];
	for (let first = low; first <= high; first++)
		for (const end of endsOf(node, { text, words, high }, first)) places.push([first, end - 1]);
	return places;
}

interface Sight {
	readonly text: Text;
	readonly words: readonly string[];
	readonly high: number;
}

/** The tokens that may come next after the phrase was read from token `at` on. */
function endsOf(node: Node, sight: Sight, at: number): Set<number> {
	if (node.kind === 'word') return new Set(fits(node, sight, at) ? [at + 1] : []);
	if (node.kind === 'type') return new Set(spansAt(sight, at, node.type));
	if (node.kind === 'maybe') return new Set([at, ...endsOf(node.item, sight, at)]);
	if (node.kind === 'choice')
		return new Set(node.options.flatMap((option) => [...endsOf(option, sight, at)]));
	if (node.kind === 'gap') return gap(sight, at, node.most);
	if (node.kind === 'list') throw new Error('lists must be spelled out');
	let ends = new Set([at]);
	for (const item of node.items) ends = new Set([...ends].flatMap((end) => [...endsOf(item, sight, end)]));
	return ends;
}

function fits(node: { text: string; prefix: boolean }, { words, high }: Sight, at: number): boolean {
	const word = words[at];
	if (word === undefined || at > high) return false;
	return node.prefix ? word.startsWith(node.text) : word === node.text;
}

function spansAt({ text: { spans }, high }: Sight, at: number, type: number | null): number[] {
	return Array.from({ length: spans.count }, (_, s) => s)
		.filter((s) => spans.first[s] === at && (spans.last[s] ?? 0) <= high)
		.filter((s) => type === null || spans.type[s] === type)
		.map((s) => (spans.last[s] ?? 0) + 1);
}

/** Up to `most` words; a typed token of several words counts as one. */
function gap(sight: Sight, at: number, most: number): Set<number> {
	let reached = new Set([at]);
	for (let step = 0; step < most; step++) {
		const next = new Set(reached);
		for (const token of reached) {
			if (token <= sight.high) next.add(token + 1);
			for (const end of spansAt(sight, token, null)) next.add(end);
		}
		reached = next;
	}
	return reached;
}
