const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const LINES = /<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|tr))\b[^<>]{0,500}>/gi;
const TAGS = /<\/?[a-z!][^<>]{0,2000}>/gi;

/** A description without its HTML, also where the HTML was escaped; at most `longest` UTF-16 units of it are read. */
export function plainText(written: string, longest: number): string {
	const html = written.slice(0, longest);
	const opened = html.includes('<') ? html : unescapeEntities(html);
	const bare = opened.replace(LINES, '\n').replace(TAGS, '');
	return unescapeEntities(bare)
		.replace(/[ \t]{0,100}\n\s{0,100}/g, '\n')
		.trim();
}

function unescapeEntities(text: string): string {
	return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
		if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
		const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
