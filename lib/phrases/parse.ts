import { numberOf, OP, operationOf } from './orders.ts';
import { read, type Script } from './read.ts';
import type { Node, PhraseError } from './syntax.ts';
import { textOf, type Vocabulary, vocabulary } from './vocabulary.ts';

/** What parsing gives: the tree, or what is wrong. */
export type Parsed =
	| { readonly ok: true; readonly node: Node }
	| { readonly ok: false; readonly error: PhraseError };

/**
 * Reads one phrase as a tree, for whoever wants to look at phrases; `compile` makes none. `where` names the rule or list
 * for the error.
 */
export function parse(pattern: string, where: string): Parsed {
	const known = vocabulary();
	const script = read(pattern, known);
	if (script.problem !== null) return { ok: false, error: { where, pattern, ...script.problem } };
	return { ok: true, node: treeOf(script, known) };
}

function treeOf(script: Script, known: Vocabulary): Node {
	const stack: Node[] = [];
	for (let i = 0; i < script.orders.length; i++) {
		const made = script.orders[i] ?? 0;
		if (made >= 0) stack.push(wordNode(known, made));
		else if (operationOf(made) !== OP.words) stack.push(nodeOf(made, stack, script));
		else {
			const words = script.orders.slice(i + 1, i + 1 + numberOf(made));
			stack.push(choiceOf(words.map((word) => wordNode(known, word))));
			i += words.length;
		}
	}
	return stack[0] ?? EMPTY;
}

const EMPTY: Node = { kind: 'row', items: [] };

function wordNode(known: Vocabulary, number: number): Node {
	return { kind: 'word', text: textOf(known, number), prefix: known.prefixes.numbers.includes(number) };
}

/** Alternatives of alternatives are alternatives. */
function choiceOf(options: readonly Node[]): Node {
	const flat = options.flatMap((option) => (option.kind === 'choice' ? option.options : [option]));
	const [only] = flat;
	return only !== undefined && flat.length === 1 ? only : { kind: 'choice', options: flat };
}

/** The node of an operation; takes its parts from the stack. */
function nodeOf(made: number, stack: Node[], { lists }: Script): Node {
	const operation = operationOf(made);
	const number = numberOf(made);
	if (operation === OP.type) return { kind: 'type', type: number };
	if (operation === OP.gap) return { kind: 'gap', most: number };
	if (operation === OP.row) return { kind: 'row', items: stack.splice(-number) };
	if (operation === OP.choice) return choiceOf(stack.splice(-number));
	if (operation === OP.maybe) return { kind: 'maybe', item: stack.pop() ?? EMPTY };
	return { kind: 'list', name: '', column: 0, ...lists[number] };
}
