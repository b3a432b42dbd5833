import { addSpan, type Finder, isNumber, unitBefore } from './span-list.ts';

const PLUS = 43;
const OPEN = 40;
/** Most groups of digits in one number. */
const GROUPS = 8;

/** Fewest digits of a phone number. */
const FEWEST = 7;

/** A group of digits: its length and the token it stands in. */
interface Group {
	readonly size: number;
	readonly token: number;
}

/** Finds a phone number that starts at token `at`; returns its last token, -1 if none does. */
export function findPhone(finder: Finder, at: number): number {
	if (!mayBePhone(finder, at)) return -1;
	const groups = readGroups(finder, at);
	const used = groupsOfPhone(finder, at, groups);
	const last = groups[used - 1];
	if (last === undefined) return -1;
	addSpan(finder, 'phone', at, last.token);
	return last.token;
}

/** False for most numbers: short and with no digits behind them. */
function mayBePhone(finder: Finder, at: number): boolean {
	const { from, to, count } = finder.tokens;
	if ((to[at] ?? 0) - (from[at] ?? 0) >= FEWEST) return true;
	return at + 1 < count && isNumber(finder, at + 1) && joins(finder, at + 1);
}

/** How many of the groups make a phone number; 0 if they do not. */
function groupsOfPhone(finder: Finder, at: number, groups: readonly Group[]): number {
	const sizes = groups.map((group) => group.size);
	if (sizes.reduce((sum, size) => sum + size, 0) < FEWEST) return 0;
	const shape = sizes.join('-');
	const before = unitBefore(finder, at);
	if (before === PLUS) return upTo(sizes, 8, 15);
	if (startsWith(finder, at, '00')) return upTo(sizes, 10, 16);
	if (/^1-3-3-4\b/.test(shape)) return 4;
	if (/^3-3-4\b/.test(shape)) return 3;
	if (startsWith(finder, at, '0')) return upTo(sizes, 9, 11);
	if (before === OPEN) return upTo(sizes, 9, 12);
	if (/^3-7\b|^6-4\b|^5-5\b|^5-6\b|^4-6\b/.test(shape)) return 2;
	if (/^(3-3-3|2-3-2-2|4-3-3|3-2-2-2)$/.test(shape)) return sizes.length;
	if (/^1[0-2]\b/.test(shape)) return 1;
	return /^3-4$/.test(shape) && isHyphenated(finder, at) ? 2 : 0;
}

/** The largest number of leading groups with `least` to `most` digits together. */
function upTo(sizes: readonly number[], least: number, most: number): number {
	let digits = 0;
	let used = 0;
	for (let i = 0; i < sizes.length; i++) {
		digits += sizes[i] ?? 0;
		if (digits > most) break;
		if (digits >= least) used = i + 1;
	}
	return used;
}

function readGroups(finder: Finder, at: number): Group[] {
	const groups: Group[] = [];
	for (let token = at; token < finder.tokens.count && groups.length < GROUPS; token++) {
		if (!isNumber(finder, token) || (token > at && !joins(finder, token))) break;
		const from = finder.tokens.from[token] ?? 0;
		const to = finder.tokens.to[token] ?? 0;
		let size = 0;
		for (let i = from; i <= to && i - from < 32; i++) {
			const code = i < to ? (finder.text.codes[i] ?? 0) : 0;
			if (code >= 48) size++;
			else if (code === 44) return groups;
			else if (size > 0) size = push(groups, size, token);
		}
	}
	return groups;
}

function push(groups: Group[], size: number, token: number): number {
	groups.push({ size, token });
	return 0;
}

/** True if only spaces, hyphens, dots, brackets and slashes (three at most) stand before token `token`. */
function joins(finder: Finder, token: number): boolean {
	const start = finder.tokens.to[token - 1] ?? 0;
	const end = finder.tokens.from[token] ?? 0;
	if (end - start > 3) return false;
	for (let i = start; i < end; i++) {
		const code = finder.text.codes[i] ?? 0;
		if (
			code !== 32 &&
			code !== 160 &&
			code !== 40 &&
			code !== 41 &&
			code !== 45 &&
			code !== 46 &&
			code !== 47
		)
			return false;
	}
	return true;
}

function startsWith(finder: Finder, at: number, digits: string): boolean {
	const from = finder.tokens.from[at] ?? 0;
	for (let i = 0; i < digits.length; i++)
		if (finder.text.codes[from + i] !== digits.charCodeAt(i)) return false;
	return true;
}

function isHyphenated(finder: Finder, at: number): boolean {
	return finder.tokens.glue[at + 1] === 45;
}
