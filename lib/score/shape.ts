import type { Text } from '../text/text.ts';

/** So much of a text is looked at for its shape, in UTF-16 units. */
const LONGEST_LOOK = 24_000;
const EXCLAMATION = 33;
const WORD = 6;

/**
 * The shape of a text, values about 0 to 2: how long it is and how loud. Capitals, digits and the length of sentences
 * were tried as well and told nothing more.
 */
export function shapeOf({ shown, count }: Text): readonly (readonly [string, number])[] {
	const end = Math.min(shown.length, LONGEST_LOOK);
	let loud = 0;
	for (let i = 0; i < end; i++) if (shown.charCodeAt(i) === EXCLAMATION) loud++;
	return [
		['length', Math.log1p(count) / 3],
		['exclamation marks', Math.log1p((100 * loud) / Math.max(20, end / WORD)) / 2],
	];
}
