import type { Lexicon } from '../model.ts';
import { automaton } from './automaton.ts';
import { parse } from './parse.ts';
import type { Node, PhraseError } from './syntax.ts';

/** The word lists of a locale, parsed when first used. */
export interface Spellings {
	readonly lexicon: Lexicon;
	readonly done: Map<string, Node>;
	/** Lists that are being spelled out: one that comes up again stands in itself. */
	readonly open: Set<string>;
	readonly errors: PhraseError[];
}

/** Prepares the lists of a lexicon; mistakes in their items go to `errors`. */
export function spellings(lexicon: Lexicon, errors: PhraseError[]): Spellings {
	return { lexicon, done: new Map(), open: new Set(), errors };
}

/** Parses a phrase and puts the items of its lists in place; null if there was a mistake (added to `errors`). */
export function spellOut(
	lists: Spellings,
	pattern: string,
	where: string,
	errors: PhraseError[],
): Node | null {
	const parsed = parse(pattern, where);
	if (!parsed.ok) {
		errors.push(parsed.error);
		return null;
	}
	const before = errors.length;
	const node = replaceLists(lists, parsed.node, (column, problem) => {
		errors.push({ where, pattern, column, problem });
	});
	return errors.length > before ? null : node;
}

type Fail = (column: number, problem: string) => void;

function replaceLists(lists: Spellings, node: Node, fail: Fail): Node {
	if (node.kind === 'list') return listNode(lists, node.name, node.column, fail);
	if (node.kind === 'row')
		return { kind: 'row', items: node.items.map((item) => replaceLists(lists, item, fail)) };
	if (node.kind === 'maybe') return { kind: 'maybe', item: replaceLists(lists, node.item, fail) };
	if (node.kind !== 'choice') return node;
	return flat(node.options.map((option) => replaceLists(lists, option, fail)));
}

/** A choice within a choice is one choice, so that all single words come together. */
function flat(options: readonly Node[]): Node {
	return {
		kind: 'choice',
		options: options.flatMap((option) => (option.kind === 'choice' ? option.options : [option])),
	};
}

function listNode(lists: Spellings, name: string, column: number, fail: Fail): Node {
	const known = lists.done.get(name);
	if (known !== undefined) return known;
	const empty: Node = { kind: 'choice', options: [] };
	const items = Object.hasOwn(lists.lexicon, name) ? lists.lexicon[name] : undefined;
	if (items === undefined || lists.open.has(name)) {
		fail(
			column,
			items === undefined ? `There is no word list @${name}.` : `The word list @${name} stands in itself.`,
		);
		return { kind: 'word', text: '', prefix: false };
	}
	if (items.length === 0) fail(column, `The word list @${name} is empty.`);
	lists.open.add(name);
	const nodes = items.flatMap((item) => itemNode(lists, item, `@${name}`));
	lists.open.delete(name);
	const node = nodes.length === 0 ? empty : flat(nodes);
	lists.done.set(name, node);
	return nodes.length === 0 ? { kind: 'word', text: '', prefix: false } : node;
}

function itemNode(lists: Spellings, item: string, where: string): Node[] {
	const node = spellOut(lists, item, where, lists.errors);
	if (node === null) return [];
	const { problem } = automaton(node);
	if (problem === null) return [node];
	lists.errors.push({ where, pattern: item, column: 1, problem });
	return [];
}
