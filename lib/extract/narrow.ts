/** Readers of values that a page gives: anything may come, only the expected is taken, nothing throws. */

/** Any object that is no array. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object; of an array its first object; null otherwise. */
export function fieldsOf(value: unknown): Fields | null {
	const first = Array.isArray(value)
		? value.find((item) => typeof item === 'object' && item !== null)
		: value;
	return isFields(first) ? first : null;
}

/** True for an object that is no array. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as trimmed text: of an array its first text, of an object its `@value` or `name`; null if there is none. */
export function lineOf(value: unknown): string | null {
	const single = Array.isArray(value) ? value.find((item) => lineOfOne(item) !== null) : value;
	return lineOfOne(single);
}

function lineOfOne(value: unknown): string | null {
	if (typeof value === 'number') return String(value);
	const text = isFields(value) ? (value['@value'] ?? value.name) : value;
	return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** The value as a finite number; a text such as `$1,200.50` is read too. Null if there is none. */
export function numberOf(value: unknown): number | null {
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	const digits = /^\D{0,6}(\d[\d,.\s]{0,20})/.exec(lineOf(value) ?? '')?.[1]?.replace(/,(?=\d{3})|\s/g, '');
	const number = Number.parseFloat(digits?.replace(',', '.') ?? '');
	return Number.isFinite(number) ? number : null;
}
