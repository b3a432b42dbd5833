import type { Source } from '../model.ts';
import { z } from './schemas.ts';

/** Most UTF-16 units of a page's text, and most entries of a list, that are taken over. */
const LONGEST_TEXT = 20_000_000;
const LONGEST_LIST = 2_000;
const LONGEST_LINE = 2_000;

const line = z.pipe(
	z.string(),
	z.transform((text: string) => text.slice(0, LONGEST_LINE)),
);
const lineOrNull = z.catch(z.nullable(line), null);
const text = z.pipe(
	z.string(),
	z.transform((long: string) => long.slice(0, LONGEST_TEXT)),
);
const textOrNull = z.catch(z.nullable(text), null);
const numberOrNull = z.catch(z.nullable(z.number()), null);

/** A list; too long is cut, anything else that is wrong with it makes it empty. */
function list<Item extends z.ZodMiniType>(item: Item) {
	const items = z.pipe(
		z.array(item),
		z.transform((all: z.output<Item>[]) => all.slice(0, LONGEST_LIST)),
	);
	return z.catch(items, []);
}

const paySchema = z.object({
	min: numberOrNull,
	max: numberOrNull,
	currency: lineOrNull,
	unit: lineOrNull,
});

const postingSchema = z.object({
	title: lineOrNull,
	employer: lineOrNull,
	employerUrl: lineOrNull,
	description: textOrNull,
	datePosted: lineOrNull,
	validThrough: lineOrNull,
	employmentType: lineOrNull,
	place: lineOrNull,
	country: lineOrNull,
	pay: z.catch(z.nullable(paySchema), null),
});

const contactsSchema = z.object({
	emails: list(line),
	phones: list(line),
	handles: list(line),
	hosts: list(line),
});

const sourceSchema = z.object({
	origin: z.literal('page'),
	text,
	title: lineOrNull,
	url: z.catch(z.nullable(z.string()), null),
	lang: lineOrNull,
	kind: z.catch(z.nullable(z.enum(['casting', 'job', 'message', 'other'])), null),
	headings: list(line),
	postings: list(postingSchema),
	contacts: z.catch(contactsSchema, { emails: [], phones: [], handles: [], hosts: [] }),
	hiddenText: z.catch(text, ''),
	truncated: z.catch(z.boolean(), false),
});

/**
 * What a page's script gave back, as a source: cut to size, broken parts left out. Null if there is no text to check
 * at all. A page can change what is read, so nothing of it is trusted before this.
 */
export function sourceFromPage(value: unknown): Source | null {
	const parsed = sourceSchema.safeParse(value);
	if (!parsed.success) return null;
	return { ...parsed.data, truncated: parsed.data.truncated || parsed.data.text.length === LONGEST_TEXT };
}
