import type { Source } from '../model.ts';
import { contactsOf } from './contacts.ts';
import { primary, type SourceOptions } from './source-of.ts';

/**
 * The source of a text that somebody pasted, selected or keeps in a file. The text stays as it is, so that offsets of
 * quotes count in what the caller gave; only halves of surrogate pairs become U+FFFD, one for one.
 */
export function sourceFromText(text: string, options: SourceOptions): Source {
	const whole = text.toWellFormed();
	const url = options.url ?? null;
	return {
		origin: options.origin,
		text: whole,
		title: options.title ?? null,
		url,
		lang: primary(options.lang),
		kind: options.kind ?? null,
		headings: [],
		postings: [],
		contacts: contactsOf(whole, [], url),
		hiddenText: '',
		truncated: false,
	};
}
