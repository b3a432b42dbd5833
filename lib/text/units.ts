import { DROP, foldOf, SPECIAL } from './fold.ts';
import { closeOverride, readSpecial } from './special.ts';
import { put, startMap, type Writer, writerOf } from './writer.ts';

/** ASCII upper case to lower case; every other unit below 128 stands for itself (a carriage return is a space). */
const LOWER = new Uint8Array(128);
for (let i = 0; i < 128; i++) LOWER[i] = i >= 65 && i <= 90 ? i + 32 : i === 13 ? 32 : i;
LOWER[11] = 10;
LOWER[12] = 10;

/** Folds a shown text unit by unit: case, accents, styles, invisible marks, with the way back. One pass. */
export function fold(shown: string): Writer {
	const writer = writerOf(shown.length + 8);
	let at = 0;
	while (at < shown.length) {
		if (writer.map === null && at !== writer.length) startMap(writer);
		at = foldPlain(writer, shown, at);
		if (at >= shown.length) break;
		const code = shown.charCodeAt(at);
		if (code >= 128 && foldOf(code) === SPECIAL) at = readSpecial(writer, shown, at);
		else if (code >= 128 && foldOf(code) === DROP) at++;
		else put(writer, code < 128 ? (LOWER[code] ?? 0) : foldOf(code), at++);
	}
	closeOverride(writer);
	return writer;
}

/** The fast path: units that fold to one unit, as long as there is room. Returns where it had to stop. */
function foldPlain(writer: Writer, shown: string, start: number): number {
	const { codes, map } = writer;
	const shift = writer.length - start;
	const end = Math.min(shown.length, codes.length - shift);
	let at = start;
	for (; at < end; at++) {
		const code = shown.charCodeAt(at);
		let folded = 0;
		if (code < 128) folded = LOWER[code] ?? 0;
		else {
			folded = foldOf(code);
			if (folded <= SPECIAL) break;
		}
		codes[at + shift] = folded;
		if (map !== null) map[at + shift] = at;
	}
	writer.length = at + shift;
	return at;
}
