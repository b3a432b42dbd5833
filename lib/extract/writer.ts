import { GAP, type Gap } from './tag.ts';

const SIGNS: readonly string[] = ['', ' ', '\t', '\n', '\n\n'];
/** White space that a text much longer than what is read may begin to lose by collapsing. */
const LONGEST_GAP = 100_000;
const SPACES = /[\t\n\f\r ]+/g;

/** Puts pieces of text together as a reader sees them. */
export interface Writer {
	/** Asks for a gap before what comes next; of several the widest is written, none at the start or the end. */
	readonly gap: (gap: Gap) => void;
	/** A line break; two in a row end a block. */
	readonly breakLine: () => void;
	/**
	 * Writes text, white space collapsed to one space unless it is kept; returns the offset of its first sign that is
	 * no white space, -1 if there is none.
	 */
	readonly write: (data: string, kept: boolean) => number;
	/** The place reached, to give to `since`. */
	readonly mark: () => number;
	/** What was written since a mark, at most `longest` UTF-16 units, without white space around it. */
	readonly since: (mark: number, longest: number) => string;
	readonly text: () => string;
	/** The number of UTF-16 units so far. */
	readonly size: () => number;
	/** True once text had to be left out. */
	readonly isFull: () => boolean;
}

/** A writer that takes at most `longest` UTF-16 units. */
export function createWriter(longest: number): Writer {
	const pieces: string[] = [];
	let size = 0;
	let pending: Gap = GAP.none;
	let full = false;

	function put(piece: string): void {
		const room = longest - size;
		const taken = piece.length > room ? piece.slice(0, room) : piece;
		full ||= taken.length < piece.length;
		pieces.push(taken);
		size += taken.length;
	}

	function gap(wanted: Gap): void {
		if (wanted > pending) pending = wanted;
	}

	function write(data: string, kept: boolean): number {
		const from = firstSign(data);
		if (from > 0) gap(gapOf(data, 0, from, kept));
		if (from === data.length || full) return -1;
		if (size > 0 && pending > GAP.none) put(SIGNS[pending] ?? '');
		pending = GAP.none;
		const start = size;
		const to = lastSign(data) + 1;
		const body = data.slice(from, Math.min(to, from + longest + LONGEST_GAP));
		put(kept ? body : body.replace(SPACES, ' '));
		if (to < data.length) gap(gapOf(data, to, data.length, kept));
		return start;
	}

	return {
		gap,
		breakLine: () => {
			pending = pending >= GAP.line ? GAP.block : GAP.line;
		},
		write,
		mark: () => pieces.length,
		since: (mark, most) => joinSome(pieces, mark, most),
		text: () => pieces.join(''),
		size: () => size,
		isFull: () => full,
	};
}

/** True for the white space that HTML collapses; a no-break space is none of it. */
export function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** The index of the first sign that is no white space; the length if there is none. */
export function firstSign(data: string): number {
	let at = 0;
	while (at < data.length && isSpace(data.charCodeAt(at))) at++;
	return at;
}

/** The index of the last sign that is no white space; -1 if there is none. */
export function lastSign(data: string): number {
	let at = data.length - 1;
	while (at >= 0 && isSpace(data.charCodeAt(at))) at--;
	return at;
}

/** The gap that white space makes: where it is kept, its line feeds count. */
function gapOf(data: string, from: number, to: number, kept: boolean): Gap {
	if (!kept) return GAP.space;
	let feeds = 0;
	for (let at = from; at < to && feeds < 2; at++) if (data.charCodeAt(at) === 10) feeds++;
	return feeds === 0 ? GAP.space : feeds === 1 ? GAP.line : GAP.block;
}

function joinSome(pieces: readonly string[], mark: number, most: number): string {
	let text = '';
	for (let at = mark; at < pieces.length && text.length < most; at++) text += pieces[at] ?? '';
	return text.slice(0, most).trim();
}
