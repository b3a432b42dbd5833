import { check } from '../../lib/check.ts';
import { directory } from '../../lib/directory/index.ts';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';
import { help } from '../../lib/help.ts';
import type { Assessment, Country, Kind, Quote, Source } from '../../lib/model.ts';
import { readCountry } from './arguments.ts';
import { sourceFromHtml } from './parse-html.ts';

/** Of a finding that rests on structured data alone. */
const NO_QUOTE: Quote = { text: '', start: 0, end: 0 };
const KINDS: readonly Kind[] = ['casting', 'job', 'message', 'other'];

/** The answer to one line of input, as one line of JSON; `isRead` is false if the line could not be read. */
export interface Answer {
	readonly json: string;
	readonly isRead: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Checks one line `{"id","text"|"html", …}`; never throws. `country` is used where the line names none. */
export function answerLine(line: string, country: Country | undefined): Answer {
	let fields: unknown;
	try {
		fields = JSON.parse(line);
	} catch {
		return refuse(idIn(line), 'This line is not JSON.');
	}
	if (!isFields(fields)) return refuse(null, 'This line is not a JSON object.');
	const id = fields.id ?? null;
	const source = sourceOfLine(fields);
	if (typeof source === 'string') return refuse(id, source);
	const asked = fields.country == null ? country : readCountry(fields.country);
	if (fields.country != null && !asked) return refuse(id, '"country" is not a code of two letters.');
	try {
		return { json: JSON.stringify(answer(id, check(source), asked ?? 'INT')), isRead: true };
	} catch (error) {
		return refuse(id, `The check failed: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** The answer to a line that cannot be read. */
export function refuse(id: unknown, error: string): Answer {
	return { json: JSON.stringify({ id, error }), isRead: false };
}

function answer(id: unknown, { level, score, kind, findings, topics }: Assessment, country: Country) {
	const found =
		topics.length === 0 ? [] : help({ country, topics, search: '', filters: [] }, directory).first;
	return {
		id,
		level,
		score,
		kind,
		findings: findings.flatMap(({ rule, weight, quotes }) =>
			(quotes.length > 0 ? quotes : [NO_QUOTE]).map(({ text, start, end }) => ({
				rule,
				weight,
				quote: text,
				start,
				end,
			})),
		),
		topics,
		resources: found.map(({ id: resource, name, channels }) => ({
			id: resource,
			name,
			channels: channels.map(({ type, value, body }) => ({ type, value, body })),
		})),
	};
}

function sourceOfLine(fields: Fields): Source | string {
	const { text, html } = fields;
	for (const name of ['url', 'title', 'lang', 'kind']) {
		if (fields[name] != null && typeof fields[name] !== 'string') return `"${name}" is not a text.`;
	}
	const kind = KINDS.find((one) => one === fields.kind) ?? null;
	if (fields.kind != null && kind === null) return `"kind" is none of ${KINDS.join(', ')}.`;
	const options = {
		origin: 'line',
		url: lineOf(fields.url),
		title: lineOf(fields.title),
		lang: lineOf(fields.lang),
		kind,
	} as const;
	if (typeof text === 'string') return sourceFromText(text, options);
	if (typeof html === 'string') return sourceFromHtml(html, options);
	return 'This line has no "text" and no "html".';
}

function lineOf(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id of a line that is not JSON, where it can still be made out; null otherwise. */
export function idIn(line: string): string | number | null {
	const found = /"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d{1,15})/.exec(line.slice(0, 10_000))?.[1];
	if (found === undefined) return null;
	try {
		return JSON.parse(found);
	} catch {
		return null;
	}
}
