import { DROP, foldOf, SPECIAL } from './fold.ts';
import { closeOverride, readSpecial } from './special.ts';
import { put, type Writer, writerOf } from './writer.ts';

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
		if (writer.map === null && at === writer.length) at = foldInStep(writer, shown, at);
		if (at >= shown.length) break;
		const code = shown.charCodeAt(at);
		const folded = code < 128 ? (LOWER[code] ?? 0) : foldOf(code);
		if (code >= 128 && folded === SPECIAL) {
			at = readSpecial(writer, shown, at);
			continue;
		}
		if (code < 128 || folded !== DROP) put(writer, folded, at);
		at++;
	}
	closeOverride(writer);
	return writer;
}

/** The fast path while folded and shown text run in step: no map, no growing. Returns where it had to stop. */
function foldInStep(writer: Writer, shown: string, start: number): number {
	const codes = writer.codes;
	const end = Math.min(shown.length, codes.length);
	let at = start;
	for (; at < end; at++) {
		const code = shown.charCodeAt(at);
		if (code < 128) {
			codes[at] = LOWER[code] ?? 0;
			continue;
		}
		const folded = foldOf(code);
		if (folded <= SPECIAL) break;
		codes[at] = folded;
	}
	writer.length = at;
	return at;
}
