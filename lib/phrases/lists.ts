import type { Lexicon } from '../model.ts';
import { build, choice, problemOf } from './build.ts';
import { draft } from './draft.ts';
import { type Kit, kitOf } from './kits.ts';
import { pieceAt, push, type Workshop } from './pieces.ts';
import { type ListUse, read, type Script } from './read.ts';
import type { PhraseError } from './syntax.ts';

/** The word lists of a locale, put together when first used. */
export interface Lists {
	readonly lexicon: Lexicon;
	readonly kits: Map<string, Kit>;
	/** Lists that are being put together: one that comes up again stands in itself. */
	readonly open: Set<string>;
	readonly errors: PhraseError[];
}

/** Prepares the lists of a lexicon; mistakes go to `errors`. */
export function listsOf(lexicon: Lexicon, errors: PhraseError[]): Lists {
	return { lexicon, kits: new Map(), open: new Set(), errors };
}

/**
 * Reads a phrase and puts it on the workshop's stack, with the items of its lists in place. False if there was a mistake
 * in it; one in the items of a list is told, but the others are put in place.
 */
export function put(lists: Lists, shop: Workshop, pattern: string, where: string): boolean {
	const script = read(pattern, shop.known);
	const { errors } = lists;
	if (script.problem !== null) {
		errors.push({ where, pattern, ...script.problem });
		return false;
	}
	const kits = kitsOf(lists, shop, script, pattern, where);
	if (kits === null) return false;
	build(shop, script.orders, kits);
	const problem = problemOf(shop, pieceAt(shop, 0));
	if (problem !== null) errors.push({ where, pattern, column: 1, problem });
	return problem === null;
}

/** The kits of the lists that a phrase names; null if there was a mistake. */
function kitsOf(lists: Lists, shop: Workshop, script: Script, pattern: string, where: string): Kit[] | null {
	const kits: Kit[] = [];
	const before = lists.errors.length;
	for (const use of script.lists) {
		const known = lists.kits.get(use.name);
		if (known !== undefined) {
			kits.push(known);
			continue;
		}
		const problem = problemWith(lists, use);
		if (problem !== null) lists.errors.push({ where, pattern, column: use.column, problem });
		else kits.push(makeKit(lists, shop, use.name));
	}
	return lists.errors.length > before ? null : kits;
}

function problemWith({ lexicon, open }: Lists, { name }: ListUse): string | null {
	if (!Object.hasOwn(lexicon, name)) return `There is no word list @${name}.`;
	if (open.has(name)) return `The word list @${name} stands in itself.`;
	return lexicon[name]?.length === 0 ? `The word list @${name} is empty.` : null;
}

/** Puts all items of a list together, in a draft of their own. What is on the workshop's stack already stays there. */
function makeKit(lists: Lists, shop: Workshop, name: string): Kit {
	const { draft: before, height } = shop;
	const words = shop.words.length;
	shop.draft = draft();
	lists.open.add(name);
	push(shop);
	for (const item of lists.lexicon[name] ?? []) {
		const [top, loose] = [shop.height, shop.words.length];
		if (put(lists, shop, item, `@${name}`)) choice(shop, 2);
		else {
			shop.height = top;
			shop.words.length = loose;
		}
	}
	lists.open.delete(name);
	const kit = kitOf(shop);
	lists.kits.set(name, kit);
	shop.height = height;
	shop.words.length = words;
	shop.draft = before;
	return kit;
}
