import type { JobPosting } from '../model.ts';
import { type Fields, isFields, lineOf } from './narrow.ts';
import { postingOf } from './posting.ts';

const MOST_NODES = 20_000;
const MOST_POSTINGS = 50;

/** Every `JobPosting` in texts of JSON-LD and in microdata of the same shape; what is broken beyond repair is left out. */
export function postingsIn(texts: readonly string[], items: readonly object[]): JobPosting[] {
	const ids = new Map<string, Fields>();
	const found = nodesOf([...texts.map(parse), ...items], ids)
		.filter(isPosting)
		.slice(0, MOST_POSTINGS);
	const follow = (value: unknown): unknown => {
		const id = isFields(value) ? value['@id'] : undefined;
		return typeof id === 'string' ? (ids.get(id) ?? value) : value;
	};
	const postings = found.map((posting) => postingOf(posting, follow));
	return postings.filter(({ title, employer, description }) => title ?? employer ?? description);
}

/** The value of a JSON text. Sites break it in a few usual ways: wrappers, raw line feeds in texts, commas too many. */
function parse(text: string): unknown {
	const bare = text.replace(
		/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
		'',
	);
	for (const attempt of [bare, bare.replace(/[\u0000-\u001f]/g, ' ').replace(/,\s{0,100}([\]}])/g, '$1')]) {
		try {
			return JSON.parse(attempt);
		} catch {
			// The next attempt is the repaired text; after that the page simply gives no data.
		}
	}
	return null;
}

/** All objects in document order, without recursion: a page may nest as deep as it likes. */
function nodesOf(roots: readonly unknown[], ids: Map<string, Fields>): Fields[] {
	const nodes: Fields[] = [];
	const waiting = [...roots].reverse();
	for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen++) {
		const value = waiting.pop();
		const inner = Array.isArray(value) ? value : isFields(value) ? Object.values(value) : [];
		if (isFields(value)) {
			nodes.push(value);
			const id = value['@id'];
			if (typeof id === 'string' && Object.keys(value).length > 1 && !ids.has(id)) ids.set(id, value);
		}
		for (let at = Math.min(inner.length, MOST_NODES) - 1; at >= 0; at--) {
			if (typeof inner[at] === 'object') waiting.push(inner[at]);
		}
	}
	return nodes;
}

function isPosting(node: Fields): boolean {
	const type = node['@type'];
	const types = Array.isArray(type) ? type : [type];
	return types.some((one) => /(?:^|[/:#])JobPosting$/.test(lineOf(one) ?? ''));
}
