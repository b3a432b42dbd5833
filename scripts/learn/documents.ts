import { allLanguages } from '../../lib/check/all-languages.ts';
import { createCheck } from '../../lib/check/create.ts';
import { allEvidence } from '../../lib/evidence/index.ts';
import type { Assessment } from '../../lib/model.ts';
import { allRules } from '../../lib/rules/all.ts';
import { combinations } from '../../lib/rules/combinations/index.ts';
import { namedOf } from '../../lib/score/named.ts';
import type { Signals } from '../../lib/score/signals.ts';
import { stories } from '../../lib/stories/index.ts';
import type { Row } from '../evaluate/corpus.ts';
import { sourceOf } from '../evaluate/source.ts';
import { familiesOf } from './families.ts';
import { wordsOf } from './words-of.ts';

/** A text as the learner sees it. */
export interface Document {
	readonly row: Row;
	readonly assessment: Assessment;
	/** Number of its family; see `familiesOf`. */
	readonly family: number;
	readonly isBad: boolean;
	/** Words, and two and three in a row, that stand in it, each once. */
	readonly words: ReadonlySet<string>;
	readonly named: ReadonlyMap<string, number>;
	readonly signals: Signals;
}

/** The corpus masks addresses and links so; the mask is no word of the text. */
const MASKS = /#(?:EMAIL|PHONE|URL)_[0-9a-f]+#/g;

/** Checks every row and keeps what the score looks at. A row without any word is left out. */
export function documentsOf(rows: readonly Row[]): Document[] {
	let signals: Signals | null = null;
	const keep = (seen: Signals): number => {
		signals = seen;
		return 0;
	};
	const check = createCheck(allRules, combinations, allLanguages, allEvidence, keep, stories);
	const read = (text: string, title: string): { assessment: Assessment; signals: Signals | null } => {
		signals = null;
		const assessment = check(sourceOf(text, title, null));
		return { assessment, signals };
	};
	const families = familiesOf(rows);
	return rows.flatMap((row, at) => {
		const seen = read(row.text.replace(MASKS, ' '), row.title);
		if (seen.signals === null) return [];
		return [
			{
				row,
				assessment: seen.assessment,
				family: families[at] ?? 0,
				isBad: row.label === 'scam' || row.label === 'trafficking',
				words: wordsOf(seen.signals),
				named: namedOf(seen.signals),
				signals: seen.signals,
			},
		];
	});
}
