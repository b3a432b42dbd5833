const MOST_CLASSES = 2000;
const LONGEST_SHEET = 500_000;
const TELLING = /font-size|opacity|display|visibility|text-indent|clip|overflow|position|color|white-space/i;

/**
 * What the page's own `<style>` says of single classes (`.name { … }`), by class name, as text for a `style` attribute.
 * Only that much of CSS is read: it is enough for the usual ways to hide a word. Rules under a condition (`@media`) are
 * left out, because they may not hold.
 */
export function readClasses(sheet: string, classes: Map<string, string>): void {
	const css = withoutComments(sheet.slice(0, LONGEST_SHEET));
	let depth = 0;
	let from = 0;
	for (let at = 0; at < css.length; at++) {
		const sign = css[at];
		if (sign === '{') {
			depth++;
			const end = depth === 1 ? css.indexOf('}', at) : -1;
			const isRule = end > 0 && !css.slice(at + 1, end).includes('{');
			if (isRule) addRule(css.slice(from, at), css.slice(at + 1, end), classes);
		} else if (sign === '}') {
			depth = Math.max(0, depth - 1);
			from = at + 1;
		} else if (sign === ';' && depth === 0) from = at + 1;
	}
}

function withoutComments(css: string): string {
	let bare = '';
	let from = 0;
	for (let at = css.indexOf('/*'); at >= 0; at = css.indexOf('/*', from)) {
		bare += css.slice(from, at);
		const end = css.indexOf('*/', at + 2);
		if (end < 0) return bare;
		from = end + 2;
	}
	return bare + css.slice(from);
}

function addRule(selectors: string, declarations: string, classes: Map<string, string>): void {
	if (selectors.length > 1000 || declarations.length > 1000 || !TELLING.test(declarations)) return;
	for (const selector of selectors.split(',')) {
		const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
		if (name && classes.size < MOST_CLASSES) classes.set(name, `${classes.get(name) ?? ''};${declarations}`);
	}
}

/** The style of an element: what its classes say, then what its own attribute says. */
export function styleOf(
	attributes: ReadonlyMap<string, string>,
	classes: ReadonlyMap<string, string>,
): string | null {
	const own = attributes.get('style') ?? null;
	const names = classes.size === 0 ? '' : (attributes.get('class') ?? '');
	const given = names
		.slice(0, 1000)
		.split(/\s+/)
		.flatMap((name) => classes.get(name) ?? []);
	return given.length === 0 ? own : [...given, own ?? ''].join(';');
}
