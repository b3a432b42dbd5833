import type { Source } from '../../lib/model.ts';

/** A source of bare pasted text; `more` replaces any part of it. */
export function sourceOf(text: string, more: Partial<Source> = {}): Source {
	return {
		origin: 'paste',
		text,
		title: null,
		url: null,
		lang: null,
		kind: null,
		headings: [],
		postings: [],
		contacts: { emails: [], phones: [], handles: [], hosts: [] },
		hiddenText: '',
		truncated: false,
		...more,
	};
}
