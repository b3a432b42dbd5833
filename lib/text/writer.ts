import type { Trick } from './text.ts';

/** Folded units while they are written, with the way back to the shown text. */
export interface Writer {
	codes: Uint16Array;
	length: number;
	/** Place in the shown text of each folded unit; null while both run in step. */
	map: Int32Array | null;
	readonly tricks: Record<Trick, number>;
	/** Where the last trick of each kind was undone, so that a whole word counts once. */
	readonly lastTrick: Record<Trick, number>;
	/** Start in `codes` of a run under a right-to-left override, -1 for none. */
	override: number;
}

/** One number for each trick, all the same at first. */
export function perTrick(value: number): Record<Trick, number> {
	return {
		invisible: value,
		bidi: value,
		homoglyph: value,
		styled: value,
		marks: value,
		keycap: value,
		emoji: value,
		spaced: value,
		spelled: value,
	};
}

/** A writer with room for `size` units. */
export function writerOf(size: number): Writer {
	return {
		codes: new Uint16Array(size),
		length: 0,
		map: null,
		tricks: perTrick(0),
		lastTrick: perTrick(-9),
		override: -1,
	};
}

/** Writes one folded unit that came from place `at` of the shown text. */
export function put(writer: Writer, code: number, at: number): void {
	if (writer.length >= writer.codes.length) grow(writer);
	if (writer.map === null && at !== writer.length) startMap(writer);
	if (writer.map !== null) writer.map[writer.length] = at;
	writer.codes[writer.length++] = code;
}

/** Counts a trick once for a run of neighbouring units. */
export function count(writer: Writer, trick: Trick): void {
	if (writer.length - writer.lastTrick[trick] > 1) writer.tricks[trick]++;
	writer.lastTrick[trick] = writer.length;
}

/** Gives up running in step with the shown text: from now on each unit notes where it came from. */
export function startMap(writer: Writer): void {
	const map = new Int32Array(writer.codes.length);
	for (let i = 0; i < writer.length; i++) map[i] = i;
	writer.map = map;
}

function grow(writer: Writer): void {
	const size = Math.ceil(writer.codes.length * 1.5) + 64;
	const codes = new Uint16Array(size);
	codes.set(writer.codes);
	writer.codes = codes;
	if (writer.map === null) return;
	const map = new Int32Array(size);
	map.set(writer.map);
	writer.map = map;
}
