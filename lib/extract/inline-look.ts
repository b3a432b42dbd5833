import { GAP, type Gap, type Look, type Shown, type Tag } from './tag.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
	(
		'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
		'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol optgroup option p pre ' +
		'search section summary table tbody tfoot thead tr ul xmp'
	).split(' '),
);
/** Class names by which frameworks mark text that only screen readers read. */
const READER_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
const LONGEST_STYLE = 4000;
const TINY_LETTERS =
	/(?:^|[;\s])font-size\s*:\s*(?:0(?:\.0+)?(?:px|pt|r?em|%)?|[12](?:\.\d+)?px|0?\.\d+px)(?![\w.])/i;
const CLEAR = /(?:^|[;\s])opacity\s*:\s*(?:0(?:\.0+)?|\.0+)%?(?![\d.])/i;

/** How an element reaches the reader as far as its name and attributes tell: there is no layout to ask. */
export function lookFromAttributes(tag: Tag): Look {
	const style = (tag.getAttribute('style') ?? '').slice(0, LONGEST_STYLE);
	const name = tag.localName;
	const kept = /white-space(?:-collapse)?\s*:\s*(?:pre|preserve|break-spaces)/i.test(style);
	const isPre = kept || name === 'pre' || name === 'xmp';
	return { shown: shownBy(tag, style), gap: gapOfTag(name), kept: isPre ? true : null };
}

/** The gap that an element makes by its name alone. */
export function gapOfTag(name: string): Gap {
	if (BLOCKS.has(name)) return GAP.block;
	return name === 'td' || name === 'th' ? GAP.cell : GAP.none;
}

function shownBy(tag: Tag, style: string): Shown {
	if (tag.getAttribute('hidden') !== null) return 'none';
	if (tag.localName === 'dialog' && tag.getAttribute('open') === null) return 'none';
	if (style !== '') {
		const styled = shownByStyle(style);
		if (styled !== 'shown') return styled;
	}
	return READER_ONLY.test(tag.getAttribute('class') ?? '') ? 'aside' : 'shown';
}

function shownByStyle(style: string): Shown {
	if (/\bdisplay\s*:\s*none|\bvisibility\s*:\s*(?:hidden|collapse)/i.test(style)) return 'none';
	if (TINY_LETTERS.test(style) || (CLEAR.test(style) && !/transition|animation|transform/i.test(style)))
		return 'buried';
	if (isPageColoured(style)) return 'buried';
	if (
		/\b(?:left|right|top|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}\.?\d*(?:px|em|rem|%|vw)/i.test(
			style,
		)
	) {
		return 'aside';
	}
	const isClipped = /\bclip\s*:\s*rect\(\s*(?:0|1px)|\bclip-path\s*:\s*inset\(\s*(?:50|100)%/i.test(style);
	const isTiny = /\b(?:width|height|max-height)\s*:\s*[01](?:px)?\s*(?:;|$)/i.test(style);
	return isClipped || (isTiny && /\boverflow\s*:\s*hidden/i.test(style)) ? 'aside' : 'shown';
}

/** True if a style gives letters and ground the same colour. */
function isPageColoured(style: string): boolean {
	const letters = /(?:^|;)\s*color\s*:\s*([^;!]+)/i.exec(style)?.[1];
	const ground = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/i.exec(style)?.[1];
	if (letters === undefined) return false;
	const colour = plainColour(letters);
	return colour === 'transparent' || (ground !== undefined && plainColour(ground) === colour);
}

function plainColour(written: string): string {
	const colour = written.trim().toLowerCase();
	if (colour === 'white') return '#ffffff';
	if (colour === 'black') return '#000000';
	return colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
}
