import { Tokenizer } from 'htmlparser2';
import { createCollector } from '../../lib/extract/collector.ts';
import { lookFromAttributes } from '../../lib/extract/inline-look.ts';
import { type SourceOptions, sourceOf } from '../../lib/extract/source-of.ts';
import { type Role, roleOf, type Tag } from '../../lib/extract/tag.ts';
import type { Source } from '../../lib/model.ts';
import { createOpenTags } from './open-tags.ts';
import { readClasses, styleOf } from './style-classes.ts';

/** A start tag as it was read. */
interface Opened {
	readonly localName: string;
	readonly attributes: Map<string, string>;
}

/** UTF-16 units of visible text that are read of one HTML text. */
const LONGEST = 20_000_000;

/**
 * What a page says to its reader, from its HTML alone: no layout, no style sheets, no scripts. A stream of tags goes
 * straight to the collector that a live page goes to; no tree is built, so time and memory grow with the length alone,
 * however deep the page nests. Takes any text; never throws.
 */
export function sourceFromHtml(html: string, options: SourceOptions): Source {
	const page = html.replace(/\r\n?/g, '\n');
	const collector = createCollector(LONGEST);
	const tags = createOpenTags(openTag, collector.close);
	let tag: Opened | null = null;
	const classes = new Map<string, string>();
	let isStyle = false;
	let attribute = '';
	let value = '';

	function openTag({ localName, attributes }: Opened): boolean {
		isStyle = localName === 'style';
		const style = styleOf(attributes, classes);
		const asked: Tag = {
			localName,
			getAttribute: (name) => (name === 'style' ? style : (attributes.get(name) ?? null)),
		};
		const role: Role = localName === 'iframe' ? 'nothing' : roleOf(asked);
		return collector.open(asked, role, lookFromAttributes(asked));
	}

	function endOpenTag(isClosed: boolean): void {
		if (tag) tags.open(tag.localName, tag, isClosed);
		tag = null;
	}

	const ignore = () => {};
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			onopentagname: (from, to) => {
				tag = { localName: page.slice(from, to).toLowerCase(), attributes: new Map() };
			},
			onattribname: (from, to) => {
				attribute = page.slice(from, Math.min(to, from + 100)).toLowerCase();
				value = '';
			},
			onattribdata: (from, to) => {
				value += page.slice(from, to);
			},
			onattribentity: (code) => {
				value += String.fromCodePoint(code);
			},
			onattribend: () => {
				if (tag && !tag.attributes.has(attribute)) tag.attributes.set(attribute, value);
			},
			onopentagend: () => endOpenTag(false),
			onselfclosingtag: () => endOpenTag(true),
			onclosetag: (from, to) => {
				isStyle = false;
				tags.close(page.slice(from, to).toLowerCase());
			},
			ontext: (from, to) => {
				if (isStyle) readClasses(page.slice(from, to), classes);
				else tags.text(() => collector.text(page.slice(from, to)));
			},
			ontextentity: (code) => tags.text(() => collector.text(String.fromCodePoint(code))),
			oncdata: ignore,
			oncomment: ignore,
			ondeclaration: ignore,
			onprocessinginstruction: ignore,
			onend: ignore,
		},
	);
	tokenizer.write(page);
	tokenizer.end();
	tags.closeAll();
	return sourceOf(collector.gathered(), options);
}
