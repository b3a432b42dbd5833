import { isWithin } from './distance.ts';
import type { Domain } from './domain.ts';

/** A name that may be imitated. */
export interface Original {
	/** Its domain's own part, e.g. `acme` of `acme.com`. */
	readonly label: string;
	/** Domains that are theirs. */
	readonly own: readonly string[];
	/** What stands behind it; null if not known. */
	readonly suffix: string | null;
	/** True if words around the name tell nothing (an ordinary word). */
	readonly isWord: boolean;
	/** How a text names it, in lower case; null if the text surely speaks of it. */
	readonly written: string | null;
	/** `glanceOf(label)`. */
	readonly glance: string;
}

const HIRING =
	'careers?|jobs?|hr|hiring|recruit(?:s|ing|ment|er|ers)?|talents?|castings?|onboarding|apply|vacanc(?:y|ies)|employment|staffing';
const AROUND = new RegExp(`^(?:-?(?:${HIRING}|team|desk|portal|official|online|global|usa?|uk)-?){1,3}$`);
const HAS_HIRING = new RegExp(`(?:^|-)(?:${HIRING})|(?:${HIRING})(?:-|$)`);
/** So many letters must a name have before one wrong letter is no other name. */
const LONG_ENOUGH = 7;
const LONG = 11;
const SHORTEST = 5;

/**
 * The first of `originals` that a domain looks like it belongs to but does not; null if there is none. `isNamed` tells
 * whether the text speaks of a name: only then a small difference in spelling is no chance. Asked last: it costs most.
 */
export function imitated(
	domain: Domain,
	originals: readonly Original[],
	isNamed: (written: string) => boolean,
): Original | null {
	const glance = glanceOf(domain.label);
	const found = originals.find((original) => {
		if (original.own.includes(domain.registrable)) return false;
		const isSure = isNear(domain, glance, original);
		if (!isSure && !isMisspelt(domain.label, original)) return false;
		return (isSure && !original.isWord) || original.written === null || isNamed(original.written);
	});
	return found ?? null;
}

function isNear({ label, before, isCheap, suffix }: Domain, glance: string, original: Original): boolean {
	if (label === original.label) return isCheap && suffix !== original.suffix;
	if (label.length >= SHORTEST && glance === original.glance) return true;
	return (isCheap && before.includes(original.label)) || hasWordsAdded(label, original);
}

/** `acme-careers`, `jobsatacme`: the name with the words of a recruiter around it. */
function hasWordsAdded(label: string, { label: name, isWord }: Original): boolean {
	const at = label.indexOf(name);
	if (at < 0 || isWord) return false;
	const [left, right] = [label.slice(0, at), label.slice(at + name.length)];
	const isSplit = (left === '' || left.endsWith('-')) && (right === '' || right.startsWith('-'));
	if (name.length < SHORTEST && !isSplit) return false;
	return AROUND.test(`${left}${right}`) && HAS_HIRING.test(`${left}-${right}`);
}

function isMisspelt(label: string, { label: name }: Original): boolean {
	const most = name.length >= LONG ? 2 : 1;
	if (name.length < LONG_ENOUGH || Math.abs(label.length - name.length) > most) return false;
	return label !== name && label !== `${name}s` && `${label}s` !== name && isWithin(label, name, most);
}

/** What a glance sees: signs that look alike become one. */
export function glanceOf(label: string): string {
	return label
		.replace(/rn/g, 'm')
		.replace(/vv/g, 'w')
		.replace(/0/g, 'o')
		.replace(/[1i|]/g, 'l')
		.replace(/3/g, 'e')
		.replace(/5/g, 's');
}
