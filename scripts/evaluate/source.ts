import type { Kind, Source } from '../../lib/model.ts';

/** A source of bare text, as one line of the command's input makes it. */
export function sourceOf(text: string, title: string, kind: Kind | null): Source {
	return {
		origin: 'line',
		text,
		title: title === '' ? null : title,
		url: null,
		lang: null,
		kind,
		headings: [],
		postings: [],
		contacts: { emails: [], phones: [], handles: [], hosts: [] },
		hiddenText: '',
		truncated: false,
	};
}
