/** Colours that differ by no more than this in each channel (0 to 255) cannot be told apart. */
const SAME = 10;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What is known of the colours of a page so far; one for each reading. */
export interface Grounds {
	/** The colour behind an element's content; null if it cannot be told. */
	readonly behind: WeakMap<Element, Colour | null>;
	readonly colours: Map<string, Colour | null>;
}

/**
 * True if letters have the colour of what they stand on, or none. `around` are the elements that they stand in, the
 * nearest last. Wherever a picture, a shadow or another layer may lie behind them the answer is no: to leave out words
 * that a reader sees would be worse than to read some that nobody does.
 */
export function isGroundColoured(
	style: CSSStyleDeclaration,
	around: readonly Element[],
	grounds: Grounds,
): boolean {
	const letters = colourOf(style.webkitTextFillColor || style.color, grounds);
	if (!letters || (letters[3] > 0 && letters[3] < 1)) return false;
	const ground = letters[3] === 0 ? letters : groundOf(around, grounds);
	if (!ground || [0, 1, 2].some((at) => Math.abs((letters[at] ?? 0) - (ground[at] ?? 0)) > SAME))
		return false;
	return style.textShadow === 'none' && !hasLayers(around, grounds);
}

/** The colour behind the innermost element; each element is asked once a reading. */
function groundOf(around: readonly Element[], grounds: Grounds): Colour | null {
	let at = around.length - 1;
	let ground: Colour | null | undefined;
	for (; at >= 0 && ground === undefined; at--) {
		const element = around[at];
		if (element)
			ground = grounds.behind.has(element) ? grounds.behind.get(element) : ownGround(element, grounds);
	}
	ground = ground === undefined ? canvas(around[0]) : ground;
	for (let below = at + 1; below < around.length; below++) {
		const element = around[below];
		if (element) grounds.behind.set(element, ground);
	}
	return ground;
}

/** The ground that an element paints itself: undefined if none, null if it is no plain colour. */
function ownGround(element: Element, grounds: Grounds): Colour | null | undefined {
	const style = getComputedStyle(element);
	if (style.backgroundImage !== 'none') return null;
	const colour = colourOf(style.backgroundColor, grounds);
	if (!colour || (colour[3] > 0 && colour[3] < 1)) return null;
	return colour[3] === 0 ? undefined : colour;
}

/** Where nothing is painted the browser's own canvas shows. */
function canvas(root: Element | undefined): Colour | null {
	const scheme = root ? getComputedStyle(root).colorScheme : '';
	return scheme.includes('dark') ? null : [255, 255, 255, 1];
}

/** True if something may lie between the letters and the plain colour behind them. */
function hasLayers(around: readonly Element[], grounds: Grounds): boolean {
	for (let at = around.length - 1; at >= 0; at--) {
		const element = around[at];
		if (!element || around.length - at > 50) return true;
		const style = getComputedStyle(element);
		if (style.backgroundClip.includes('text')) return true;
		if (ownGround(element, grounds) !== undefined) return false;
		if (style.position !== 'static' || style.transform !== 'none' || style.filter !== 'none') return true;
		if (paintsLayer(element, '::before') || paintsLayer(element, '::after')) return true;
	}
	return false;
}

function paintsLayer(element: Element, part: string): boolean {
	const { content, position } = getComputedStyle(element, part);
	return content !== 'none' && content !== 'normal' && position !== 'static';
}

/** A colour as computed styles write it; null for what is not written in red, green and blue. */
function colourOf(written: string, { colours }: Grounds): Colour | null {
	const known = colours.get(written);
	if (known !== undefined) return known;
	const [red, green, blue, alpha = '1'] = /^rgba?\(([^)]+)\)$/.exec(written)?.[1]?.split(/[\s,/]+/) ?? [];
	const colour: Colour = [Number(red), Number(green), Number(blue), Number(alpha)];
	const read = written !== '' && colour.every(Number.isFinite) ? colour : null;
	colours.set(written, read);
	return read;
}
