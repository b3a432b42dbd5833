import type { Kind, Locale, Origin, Source } from '../model.ts';
import type { Gathered } from './collector.ts';
import { contactsOf } from './contacts.ts';
import { postingsIn } from './json-ld.ts';

/** What the caller knows about a text beside the text itself. */
export interface SourceOptions {
	readonly origin: Origin;
	readonly url?: string | null;
	readonly title?: string | null;
	readonly lang?: Locale | null;
	readonly kind?: Kind | null;
}

/** Characters of visible text that are read of one page. No listing comes near it. */
export const LONGEST_PAGE = 2_000_000;

/** The source that was gathered from a page. What the caller says goes before what the page says of itself. */
export function sourceOf(gathered: Gathered, options: SourceOptions): Source {
	const { writer, hidden, headings, data, items, links } = gathered;
	const text = writer.text().toWellFormed();
	const url = options.url ?? null;
	const title = options.title ?? (gathered.title || null);
	return {
		origin: options.origin,
		text,
		title: title?.toWellFormed() ?? null,
		url,
		lang: options.lang ?? primary(gathered.lang),
		kind: options.kind ?? null,
		headings: headings.map((heading) => heading.toWellFormed()),
		postings: postingsIn(data, items),
		contacts: contactsOf(text, links, url),
		hiddenText: hidden.text().toWellFormed(),
		truncated: writer.isFull(),
	};
}

/** The primary language of a language tag; null if it is none. */
export function primary(tag: string | null | undefined): Locale | null {
	return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
}
