import { createHash } from 'node:crypto';
import { scorer } from '../../lib/score/score.ts';
import type { Document } from './documents.ts';
import { learn } from './learn.ts';
import type { Lessons } from './lessons.ts';
import type { Settings } from './settings.ts';

/** Into so many parts the families are dealt. */
const PARTS = 5;

/**
 * A score for each document, given by weights that were learned without its part: what the score is worth on texts
 * that it has not seen. Families stay together. Same documents, same parts.
 */
export function crossScores(
	{ documents, names }: Pick<Lessons, 'documents' | 'names'>,
	settings: Settings,
): number[] {
	const parts = partsOf(documents);
	const scores: number[] = documents.map(() => 0);
	for (let part = 0; part < PARTS; part++) {
		const learned = learn(
			documents.filter((_, at) => parts[at] !== part),
			names,
			settings,
		);
		const score = scorer(learned);
		documents.forEach(({ signals }, at) => {
			if (parts[at] === part) scores[at] = score(signals);
		});
	}
	return scores;
}

/** The part of each document, from the least id in its family. */
function partsOf(documents: readonly Document[]): number[] {
	const least = new Map<number, string>();
	for (const { family, row } of documents) {
		const known = least.get(family);
		if (known === undefined || row.id < known) least.set(family, row.id);
	}
	return documents.map(({ family }) => {
		const id = least.get(family) ?? '';
		return createHash('sha1').update(id).digest().readUInt32BE() % PARTS;
	});
}
