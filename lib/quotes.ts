import type { Quote } from './model.ts';

/** Where something stands in a shown text, in UTF-16 units. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** The words of a text at some places, in its order; what overlaps is one quote. At most `most` of them, the first. */
export function quotesOf(
	places: readonly Stretch[],
	text: string,
	most: number = Number.POSITIVE_INFINITY,
): Quote[] {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else if (merged.length < most) merged.push({ start, end });
		else break;
	}
	return merged.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

/** Without the quotes that stand inside another: a reader need not read the same words twice. */
export function withoutNested(quotes: readonly Quote[]): Quote[] {
	return quotes.filter(
		(quote, at) =>
			!quotes.some(
				({ start, end }, other) =>
					other !== at &&
					start <= quote.start &&
					quote.end <= end &&
					(end - start > quote.end - quote.start || other < at),
			),
	);
}
