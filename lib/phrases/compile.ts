import type { Lexicon } from '../model.ts';
import { type Automaton, automaton } from './automaton.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { NEGATION_EN } from './negation-en.ts';
import { NEGATION_PARTS, type Negation } from './negation-words.ts';
import { type Plan, planOf } from './plan.ts';
import { spellings, spellOut } from './spell-out.ts';
import { type Sweep, sweepOf } from './sweep.ts';
import { describe, type PhraseError } from './syntax.ts';
import { intern, type Vocabulary, vocabulary } from './vocabulary.ts';

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

interface Draft {
	readonly known: Vocabulary;
	readonly automata: Automaton[];
	readonly owners: { set: number; pattern: number }[][];
	readonly numbers: Map<string, number>;
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
	const known = vocabulary();
	const errors: PhraseError[] = [];
	const lists = spellings(lexicon, errors);
	const patterns = draft(known);
	const unless = draft(known);
	const no = draft(known);
	sets.forEach((set, s) => {
		set.patterns.forEach((text, p) => void add(patterns, errors, lists, text, set.name, s, p));
		set.unless.forEach((text, p) => void add(unless, errors, lists, text, set.name, s, p));
	});
	NEGATION_PARTS.forEach((part, s) => {
		negation[part].forEach((text, p) => void add(no, errors, lists, text, `negation ${part}`, s, p));
	});
	if (errors.length > 0) throw new Error(errors.map(describe).join('\n'));
	const negators = new Set(no.automata.flatMap((one, i) => (isNegator(no, i) ? firstWordsOf(one) : [])));
	return {
		dictionary: dictionary(known),
		patterns: phrases(patterns),
		unless: phrases(unless),
		negation: phrases(no),
		negated: sets.map((set) => set.negated),
		guarded: sets.map((set) => set.unless.length > 0),
		automataOf: automataOf(patterns, sets.length),
		saysNo: patterns.automata.map((one) => wordsOf(one).some((word) => negators.has(word))),
	};
}

/** The mistakes in phrase sets and word lists; empty if `compile` would succeed. */
export function check(sets: readonly PhraseSet[], lexicon: Lexicon): readonly PhraseError[] {
	const errors: PhraseError[] = [];
	const lists = spellings(lexicon, errors);
	const drafts = draft(vocabulary());
	sets.forEach((set, s) => {
		for (const text of [...set.patterns, ...set.unless]) add(drafts, errors, lists, text, set.name, s, 0);
	});
	return errors;
}

function draft(known: Vocabulary): Draft {
	return { known, automata: [], owners: [], numbers: new Map() };
}

function phrases(made: Draft): Phrases {
	const plan = planOf(made.automata, made.known);
	return { plan, owners: made.owners, sweep: sweepOf(plan) };
}

function add(
	made: Draft,
	errors: PhraseError[],
	lists: ReturnType<typeof spellings>,
	pattern: string,
	where: string,
	set: number,
	number: number,
): void {
	const known = made.numbers.get(pattern);
	if (known !== undefined) return void made.owners[known]?.push({ set, pattern: number });
	const node = spellOut(lists, pattern, where, errors);
	if (node === null) return;
	const one = automaton(node);
	if (one.problem !== null) return void errors.push({ where, pattern, column: 1, problem: one.problem });
	for (const place of one.places) for (const word of place.words) intern(made.known, word.text, word.prefix);
	made.numbers.set(pattern, made.automata.push(one) - 1);
	made.owners.push([{ set, pattern: number }]);
}

function automataOf(made: Draft, sets: number): number[][] {
	const lists: number[][] = Array.from({ length: sets }, () => []);
	made.owners.forEach((owners, automaton) => {
		for (const { set } of owners) lists[set]?.push(automaton);
	});
	return lists;
}

/** Parts `nouns` and `verbs` come first. */
function isNegator(made: Draft, automaton: number): boolean {
	return made.owners[automaton]?.some((owner) => owner.set < 2) ?? false;
}

/** The words of a phrase. */
function wordsOf(one: Automaton): string[] {
	return one.places.flatMap((place) => place.words.map((word) => word.text));
}

/** The words with which a phrase starts. */
function firstWordsOf(one: Automaton): string[] {
	return one.first.flatMap((place) => one.places[place]?.words.map((word) => word.text) ?? []);
}
