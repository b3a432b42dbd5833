import type { Lexicon } from '../model.ts';
import { finish } from './build.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { type Draft, draft } from './draft.ts';
import { type Lists, listsOf, put } from './lists.ts';
import { NEGATION_EN } from './negation-en.ts';
import { NEGATION_PARTS, type Negation } from './negation-words.ts';
import { clear, type Workshop, workshop } from './pieces.ts';
import { type Plan, plansOf } from './plan.ts';
import { negatorsOf, saysNo } from './says-no.ts';
import { noSets } from './sets.ts';
import { type Sweep, sweepOf } from './sweep.ts';
import { describe, type PhraseError } from './syntax.ts';
import { vocabulary } from './vocabulary.ts';

/** The phrases of one rule in one language. */
export interface PhraseSet {
	/** The rule's id; names it in errors. */
	readonly name: string;
	readonly patterns: readonly string[];
	/** Phrases that silence a match in the same sentence. */
	readonly unless: readonly string[];
	/** True if a negation before a match does not silence it. */
	readonly negated: boolean;
}

/** Phrases with their owners: phrase i of the plan belongs to `sets[i]` (as its pattern `patterns[i]`). */
export interface Phrases {
	readonly plan: Plan;
	/** For each automaton of the plan its owners; phrases that are written twice are looked for once. */
	readonly owners: readonly (readonly { readonly set: number; readonly pattern: number }[])[];
	/** Room for walks, used again for each text (matching is synchronous and leaves it clean). */
	readonly sweep: Sweep;
}

/** Compiled phrase sets; hand it to `match`. */
export interface Matcher {
	readonly dictionary: Dictionary;
	readonly patterns: Phrases;
	readonly unless: Phrases;
	/** Owners' `set` is a number in `NEGATION_PARTS`. */
	readonly negation: Phrases;
	readonly negated: readonly boolean[];
	/** For each set whether it has any `unless`. */
	readonly guarded: readonly boolean[];
	/** For each set the automata of `patterns` that it owns. */
	readonly automataOf: readonly (readonly number[])[];
	/** For each automaton of `patterns`: the phrase names a negator itself, so one inside a match means nothing. */
	readonly saysNo: readonly boolean[];
}

/** Phrases in the making. */
interface Collection {
	readonly draft: Draft;
	readonly owners: { set: number; pattern: number }[][];
	/** The number of each phrase by how it is written. */
	readonly numbers: Map<string, number>;
}

/** What all phrases share while they are put together. */
interface Making {
	readonly errors: PhraseError[];
	readonly lists: Lists;
	readonly shop: Workshop;
}

/**
 * Compiles phrase sets and the word lists they use. Throws an `Error` whose message names rule, pattern and column of
 * every mistake (`check` gives them as values).
 */
export function compile(
	sets: readonly PhraseSet[],
	lexicon: Lexicon,
	negation: Negation = NEGATION_EN,
): Matcher {
	const making = start(lexicon);
	const { known, sets: words } = making.shop;
	const [patterns, unless, no] = [collection(), collection(), collection()];
	sets.forEach((set, s) => {
		set.patterns.forEach((text, p) => void add(making, patterns, text, set.name, s, p));
		set.unless.forEach((text, p) => void add(making, unless, text, set.name, s, p));
	});
	NEGATION_PARTS.forEach((part, s) => {
		negation[part].forEach((text, p) => void add(making, no, text, `negation ${part}`, s, p));
	});
	if (making.errors.length > 0) throw new Error(making.errors.map(describe).join('\n'));
	const negators = negatorsOf(no.draft, (phrase) => isNegator(no, phrase), words, known);
	const plans = plansOf([patterns.draft, unless.draft, no.draft], words, known);
	return {
		dictionary: dictionary(known),
		patterns: phrases(patterns, plans[0]),
		unless: phrases(unless, plans[1]),
		negation: phrases(no, plans[2]),
		negated: sets.map((set) => set.negated),
		guarded: sets.map((set) => set.unless.length > 0),
		automataOf: automataOf(patterns, sets.length),
		saysNo: saysNo(patterns.draft, words, negators),
	};
}

function phrases({ owners }: Collection, plan: Plan): Phrases {
	return { plan, owners, sweep: sweepOf(plan) };
}

/** Parts `nouns` and `verbs` come first. */
function isNegator(made: Collection, phrase: number): boolean {
	return made.owners[phrase]?.some((owner) => owner.set < 2) ?? false;
}

/** The mistakes in phrase sets and word lists; empty if `compile` would succeed. */
export function check(sets: readonly PhraseSet[], lexicon: Lexicon): readonly PhraseError[] {
	const making = start(lexicon);
	const all = collection();
	sets.forEach((set, s) => {
		for (const text of [...set.patterns, ...set.unless]) add(making, all, text, set.name, s, 0);
	});
	return making.errors;
}

function start(lexicon: Lexicon): Making {
	const errors: PhraseError[] = [];
	return {
		errors,
		lists: listsOf(lexicon, errors),
		shop: workshop(vocabulary(), noSets(), draft()),
	};
}

function collection(): Collection {
	return { draft: draft(), owners: [], numbers: new Map() };
}

function add(
	{ lists, shop }: Making,
	made: Collection,
	pattern: string,
	where: string,
	set: number,
	number: number,
): void {
	const known = made.numbers.get(pattern);
	if (known !== undefined) return void made.owners[known]?.push({ set, pattern: number });
	shop.draft = made.draft;
	clear(shop);
	if (!put(lists, shop, pattern, where)) return;
	finish(shop);
	made.numbers.set(pattern, made.owners.push([{ set, pattern: number }]) - 1);
}

function automataOf(made: Collection, sets: number): number[][] {
	const lists: number[][] = Array.from({ length: sets }, () => []);
	made.owners.forEach((owners, automaton) => {
		for (const { set } of owners) lists[set]?.push(automaton);
	});
	return lists;
}
