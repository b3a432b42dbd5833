import { parse } from '../../../lib/phrases/parse.ts';
import type { Node } from '../../../lib/phrases/syntax.ts';

/** The words of a phrase that holds nothing else. */
export function phraseWords(phrase: string): string[] {
	const parsed = parse(phrase, 'test');
	if (!parsed.ok) throw new Error(parsed.error.problem);
	return (parsed.node.kind === 'row' ? parsed.node.items : [parsed.node]).map(textOf);
}

function textOf(node: Node): string {
	if (node.kind !== 'word') throw new Error('more than words');
	return node.text;
}
