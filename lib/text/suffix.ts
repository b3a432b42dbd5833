import { type Finder, isNumber } from './span-list.ts';

/** True if token `token` is one or more digits followed by one of `endings`. */
export function endsWith(finder: Finder, token: number, endings: readonly string[]): boolean {
	const { codes } = finder.text;
	if (isNumber(finder, token)) return false;
	let at = finder.tokens.from[token] ?? 0;
	const to = finder.tokens.to[token] ?? 0;
	if (to - at > 10) return false;
	while (at < to && (codes[at] ?? 0) >= 46 && (codes[at] ?? 0) <= 57) at++;
	const ending = String.fromCharCode(...codes.subarray(at, to));
	return ending !== '' && endings.includes(ending);
}
