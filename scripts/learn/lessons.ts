import { MACHINE_WRITTEN, type Row } from '../evaluate/corpus.ts';
import { type Document, documentsOf } from './documents.ts';
import { fingerprintOf } from './fingerprint.ts';
import { namesIn } from './names.ts';

/** What weights are learned from. */
export interface Lessons {
	readonly documents: readonly Document[];
	readonly names: ReadonlySet<string>;
	/** Which texts these are; see `fingerprintOf`. */
	readonly from: string;
}

/** The rows that people wrote: only from these is learned. */
export function humanOf(rows: readonly Row[]): Row[] {
	return rows.filter(({ file }) => !MACHINE_WRITTEN.includes(file));
}

/** Reads rows for learning. */
export function lessonsOf(rows: readonly Row[]): Lessons {
	const human = humanOf(rows);
	const documents = documentsOf(human);
	return { documents, names: namesIn(documents), from: fingerprintOf(human) };
}
