import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../lib/model.ts';

/** What a row of the corpus is; `other` is neither an offer of work nor advice. */
export type Label = 'scam' | 'trafficking' | 'legit' | 'advice' | 'other';

/** One labelled text. Read, measured, never written anywhere. */
export interface Row {
	readonly file: string;
	readonly id: string;
	readonly kind: Kind;
	readonly label: Label;
	readonly lang: string;
	readonly title: string;
	readonly text: string;
	/** Rows that are nearly the same text share a group; intervals count groups, not rows. */
	readonly group: string;
	/** What else ties texts of one hand together: the company's profile, the page. Rows that share a tie are learned from
	 * and tried out together. */
	readonly ties: readonly string[];
}

/** Files written by machines: a sanity check, left out of the headline figures. */
export const MACHINE_WRITTEN: readonly string[] = ['emscad_llm_refined', 'peer_fixtures_synthetic'];

const KINDS: readonly string[] = ['casting', 'job', 'message', 'other'];
const LABELS: readonly string[] = ['scam', 'trafficking', 'legit', 'advice', 'other'];

/** The names of the corpus files in a folder, without their ending; empty if there is no such folder. */
export function corpusFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.map((name) => name.slice(0, -'.jsonl'.length))
		.sort();
}

/** The rows of one corpus file. Throws on a line that is no row, with its number. */
export function rowsOf(folder: string, file: string): Row[] {
	// Not node:readline: it also ends lines at U+2028, which stands inside texts.
	const lines = readFileSync(join(folder, `${file}.jsonl`), 'utf8').split('\n');
	return lines.flatMap((line, at) => (line.trim() === '' ? [] : [rowOf(JSON.parse(line), file, at + 1)]));
}

function rowOf(value: unknown, file: string, number: number): Row {
	const kind = textAt(value, 'kind');
	const label = textAt(value, 'label');
	if (!isKind(kind) || !isLabel(label))
		throw new Error(`${file}.jsonl, line ${number}: unknown kind or label.`);
	const id = textAt(value, 'id');
	const group = textAt(at(value, 'meta'), 'neardup_cluster') || id;
	const lang = textAt(value, 'lang');
	const title = textAt(value, 'title');
	return { file, id, kind, label, lang, title, text: textAt(value, 'text'), group, ties: tiesOf(value) };
}

/** Long enough to tell companies apart, short enough for profiles that were edited a little. */
const PROFILE_LETTERS = 60;

function tiesOf(value: unknown): string[] {
	const meta = at(value, 'meta');
	const profile = textAt(at(meta, 'fields'), 'company_profile')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
	const url = textAt(meta, 'url');
	return [
		...(profile.length > PROFILE_LETTERS / 2 ? [`profile ${profile.slice(0, PROFILE_LETTERS)}`] : []),
		...(url === '' ? [] : [`url ${url}`]),
	];
}

function isKind(kind: string): kind is Kind {
	return KINDS.includes(kind);
}

function isLabel(label: string): label is Label {
	return LABELS.includes(label);
}

function at(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null
		? Object.entries(value).find(([name]) => name === key)?.[1]
		: undefined;
}

function textAt(value: unknown, key: string): string {
	const found = at(value, key);
	return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
