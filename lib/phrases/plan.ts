import { type Anchors, anchorsOf, type Places } from './anchors.ts';
import type { Draft } from './draft.ts';
import type { Sets } from './sets.ts';
import { type Members, membersOf, type Spread, spreadAll, spreadOf } from './spread.ts';
import { stepsOf } from './steps.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Many phrases in flat tables, found by the word or the typed token that anchors them. */
export interface Plan extends Places, Anchors {
	/** The sets of words; all plans of a matcher share them. */
	readonly members: Members;
}

/** Lays drafts out for matching. They share their sets of words. */
export function plansOf<const D extends readonly Draft[]>(
	drafts: D,
	sets: Sets,
	known: Vocabulary,
): { readonly [K in keyof D]: Plan } {
	const spread = spreadOf(sets, known);
	spreadAll(spread);
	const tables = drafts.map((draft) => layOut(draft, spread));
	const members = membersOf(spread, known.size);
	return tables.map((table) => ({ ...table, members })) as { [K in keyof D]: Plan };
}

function layOut(draft: Draft, spread: Spread): Places & Anchors {
	const count = draft.tests.length;
	const places = {
		tests: new Int32Array(draft.tests),
		ends: new Uint8Array(draft.ends),
		ahead: stepsOf(draft.from, draft.to, draft.gap, count),
		back: stepsOf(draft.to, draft.from, draft.gap, count),
	};
	return { ...places, ...anchorsOf(draft.anchors, places, spread) };
}
