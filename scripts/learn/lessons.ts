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

/** Of a language in which fewer honest texts are known, no words are learned: any of them would look bad. */
const LEAST_HONEST = 10;

/** Reads rows for learning. */
export function lessonsOf(rows: readonly Row[]): Lessons {
	const human = humanOf(rows);
	const documents = documentsOf(human);
	return { documents: inKnownLanguages(documents), names: namesIn(documents), from: fingerprintOf(human) };
}

function inKnownLanguages(documents: readonly Document[]): Document[] {
	const honest = new Map<string, number>();
	for (const { isBad, row } of documents) if (!isBad) honest.set(row.lang, (honest.get(row.lang) ?? 0) + 1);
	const isKnown = ({ row }: Document) => (honest.get(row.lang) ?? 0) >= LEAST_HONEST;
	return documents.map((document) =>
		isKnown(document) ? document : { ...document, words: new Set<string>() },
	);
}
