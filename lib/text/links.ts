import { hashUnits } from './hash.ts';
import { CHAT_HOSTS, FREE_MAIL_HOSTS, NO_HANDLES } from './hosts.ts';
import { addSpan, type Finder, hashAt, isGlued, LONGEST_SPAN, unitAfter, unitBefore } from './span-list.ts';
import { FLAG } from './text.ts';
import { SURE_TOP_LEVELS, UNSURE_TOP_LEVELS } from './word-lists.ts';
import { wordSet } from './word-set.ts';

const AT = 64;
const DOT = 46;
const HYPHEN = 45;
const UNDERSCORE = 95;
const PLUS = 43;
const SLASH = 47;
const schemes = wordSet('http https hxxp hxxps ftp');
const www = wordSet('www');

/** Finds an e-mail address, a link or a handle that starts at token `at`; returns its last token, -1 if none does. */
export function findLink(finder: Finder, at: number): number {
	const before = unitBefore(finder, at);
	if (before === AT) return findHandle(finder, at);
	const next = at + 1 < finder.tokens.count ? (finder.tokens.glue[at + 1] ?? 0) : 0;
	if (next === AT || next === DOT || next === HYPHEN || next === UNDERSCORE || next === PLUS) {
		const mail = findEmail(finder, at);
		if (mail >= 0) return mail;
	}
	if (next === DOT || next === HYPHEN) return findHost(finder, at, at, www.has(hashAt(finder, at)));
	const isScheme = next === 1 && schemes.has(hashAt(finder, at)) && isGlued(finder, at + 1);
	return isScheme && unitAfter(finder, at) === 58 ? findHost(finder, at, at + 1, true) : -1;
}

/** Name, `@`, domain with at least one dot. */
function findEmail(finder: Finder, at: number): number {
	const { glue, count } = finder.tokens;
	let sign = at + 1;
	while (sign < count && sign - at < 12 && isNameSign(glue[sign] ?? 0)) sign++;
	if (sign >= count || glue[sign] !== AT) return -1;
	const end = domainEnd(finder, sign);
	if (end <= sign) return -1;
	addSpan(finder, 'email', at, end);
	if (FREE_MAIL_HOSTS.has(hashBetween(finder, sign, end))) addSpan(finder, 'freemail', at, end);
	return end;
}

function isNameSign(sign: number): boolean {
	return sign === DOT || sign === HYPHEN || sign === UNDERSCORE || sign === PLUS;
}

/** The last token of the host name that starts at token `start`: labels joined by dots and hyphens. */
function domainEnd(finder: Finder, start: number): number {
	const { glue, count, flags, from, to } = finder.tokens;
	let end = start;
	let last = start;
	for (let i = start + 1; i < count && i - start < 12; i++) {
		if (glue[i] !== DOT && glue[i] !== HYPHEN) break;
		end = i;
		const size = (to[i] ?? 0) - (from[i] ?? 0);
		if (glue[i] === DOT && !((flags[i] ?? 0) & FLAG.digit) && size >= 2) last = end;
	}
	return last;
}

/** A host (after a scheme or `www` any host; else one with a known top level) and the path behind it. */
function findHost(finder: Finder, first: number, host: number, isSure: boolean): number {
	const end = domainEnd(finder, host);
	if (end === host) return -1;
	const hash = hashBetween(finder, host, end);
	const isChat = CHAT_HOSTS.has(hash);
	if (!isSure && !isChat && !hasTopLevel(finder, host, end)) return -1;
	const last = pathEnd(finder, first, end);
	addSpan(finder, 'url', first, last);
	if (isChat) addSpan(finder, 'chatlink', first, last);
	return last;
}

function hasTopLevel(finder: Finder, host: number, end: number): boolean {
	const top = hashAt(finder, end);
	if (SURE_TOP_LEVELS.has(top)) return true;
	if (!UNSURE_TOP_LEVELS.has(top)) return false;
	return unitAfter(finder, end) === SLASH || end - host >= 2;
}

/** The last token of a path: everything up to white space. */
function pathEnd(finder: Finder, first: number, end: number): number {
	const sign = unitAfter(finder, end);
	if (sign !== SLASH && sign !== 63 && sign !== 58 && sign !== 35) return end;
	let last = end;
	while (last - first < LONGEST_SPAN && isGlued(finder, last + 1)) last++;
	return last;
}

/** `@name` after white space or an opening bracket; at least three units. */
function findHandle(finder: Finder, at: number): number {
	const { codes } = finder.text;
	const { from, to, glue, count } = finder.tokens;
	const sign = (from[at] ?? 0) - 1;
	if (sign > 0 && !isOpening(codes[sign - 1] ?? 0)) return -1;
	let last = at;
	while (last + 1 < count && last - at < 8 && isHandleSign(glue[last + 1] ?? 0)) last++;
	const size = (to[last] ?? 0) - (from[at] ?? 0);
	if (size < 3 || (unitAfter(finder, last) === SLASH && isGlued(finder, last + 1))) return -1;
	if (last === at && NO_HANDLES.has(hashAt(finder, at))) return -1;
	addSpan(finder, 'handle', at, last);
	return last;
}

function isHandleSign(sign: number): boolean {
	return sign === UNDERSCORE || sign === DOT;
}

function isOpening(code: number): boolean {
	return code <= 32 || code === 40 || code === 58 || code === 34 || code === 44 || code === 47 || code > 127;
}

function hashBetween(finder: Finder, first: number, last: number): number {
	return hashUnits(finder.text.codes, finder.tokens.from[first] ?? 0, finder.tokens.to[last] ?? 0);
}
