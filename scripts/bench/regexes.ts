import type { Lexicon } from '../../lib/model.ts';
import { parse } from '../../lib/phrases/parse.ts';
import type { Node } from '../../lib/phrases/syntax.ts';
import { TYPES } from '../../lib/text/text.ts';

/** Between words: anything but letters, digits and what ends a sentence. */
const BETWEEN = '[^a-z0-9.!?\\n]+';
const TYPED: Readonly<Record<string, string>> = {
	money: '[$£€]?[0-9][0-9,.]*(?: ?(?:dollars|usd|euros|pounds))?',
	phone: '\\+?[0-9][0-9 ()-]{7,15}',
	email: '[a-z0-9._-]+@[a-z0-9.-]+',
	url: '(?:https?://|www\\.)[^ \\n]+',
	age: '[0-9]{2}(?: years old)?',
	number: '[0-9]+',
	handle: '@[a-z0-9_]{3,}',
	freemail: '[a-z0-9._-]+@(?:gmail|yahoo|hotmail|outlook)\\.com',
	chatlink: '(?:wa|t)\\.me/[^ \\n]+',
	percent: '[0-9]+%',
	time: '[0-9]{1,2}(?::[0-9]{2}| ?[ap]m)',
};

/** The same phrases as regular expressions over lower-case text, as one would write them without an engine. */
export function regexesOf(patterns: readonly string[], lexicon: Lexicon): RegExp[] {
	return patterns.flatMap((pattern) => {
		const parsed = parse(pattern, 'bench');
		if (!parsed.ok) return [];
		return [new RegExp(`(?<![a-z0-9])${source(spellOut(parsed.node, lexicon))}(?![a-z0-9])`, 'g')];
	});
}

/** Puts the items of lists in place. */
function spellOut(node: Node, lexicon: Lexicon): Node {
	if (node.kind === 'row') return { kind: 'row', items: node.items.map((item) => spellOut(item, lexicon)) };
	if (node.kind === 'maybe') return { kind: 'maybe', item: spellOut(node.item, lexicon) };
	if (node.kind === 'choice')
		return { kind: 'choice', options: node.options.map((option) => spellOut(option, lexicon)) };
	if (node.kind !== 'list') return node;
	const options = (lexicon[node.name] ?? []).flatMap((item) => {
		const parsed = parse(item, node.name);
		return parsed.ok ? [spellOut(parsed.node, lexicon)] : [];
	});
	return { kind: 'choice', options };
}

function source(node: Node): string {
	if (node.kind === 'word')
		return node.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + (node.prefix ? '[a-z0-9]*' : '');
	if (node.kind === 'type') return TYPED[TYPES[node.type] ?? ''] ?? '';
	if (node.kind === 'choice') return `(?:${node.options.map(source).join('|')})`;
	if (node.kind === 'row') return row(node.items);
	return '';
}

function row(items: readonly Node[]): string {
	return items.reduce(
		(made, item, i) => made + part(item, i === 0 || items[i - 1]?.kind === 'gap', i === 0),
		'',
	);
}

/** An optional first item carries the space behind it; every other item the space before it. */
function part(item: Node, isJoined: boolean, isFirst: boolean): string {
	if (item.kind === 'gap') return `${BETWEEN}(?:[a-z0-9]+${BETWEEN}){0,${item.most}}`;
	if (item.kind === 'maybe')
		return isJoined ? `(?:${source(item.item)}${BETWEEN})?` : `(?:${BETWEEN}${source(item.item)})?`;
	return isJoined || isFirst ? source(item) : BETWEEN + source(item);
}
