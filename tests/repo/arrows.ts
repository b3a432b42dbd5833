import { dirname, join, normalize, relative } from 'node:path';

/** One import: which file takes what from where. Paths are relative to the project, packages as written. */
export interface Arrow {
	readonly from: string;
	readonly to: string;
}

const IMPORT = new RegExp(
	[
		String.raw`(?:^|[\n;}])\s*(?:import|export)\s[^'";]*?\bfrom\s*['"]([^'"]+)['"]`,
		String.raw`(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]`,
		String.raw`\bimport\(\s*['"]([^'"]+)['"]`,
		String.raw`new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url`,
	].join('|'),
	'g',
);

/** What each folder may import, the most particular folder first: the table of ARCHITECTURE.md. */
const MAY_IMPORT: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
	['scripts/', ['']],
	['tests/', ['']],
	['entrypoints/', ['entrypoints/', 'components/', 'lib/', 'preact', 'wxt/', '#imports']],
	[
		'components/',
		['components/', 'lib/model', 'lib/present', 'lib/leave/usual-key', 'lib/platform/i18n', 'preact'],
	],
	['lib/platform/', ['lib/platform/', 'lib/model', 'zod/mini', 'webextension-polyfill']],
	['lib/check', ['lib/', '!lib/platform/']],
	['lib/phrases/', ['lib/phrases/', 'lib/model', 'lib/text/']],
	['lib/score/', ['lib/score/', 'lib/model', 'lib/text/']],
	['lib/stories/', ['lib/stories/', 'lib/model', 'lib/quotes']],
	['lib/', ['lib/model', 'SAME']],
];

/** Every import in a file's text. `file` is its path in the project. */
export function arrowsOf(file: string, text: string): Arrow[] {
	return [...text.matchAll(IMPORT)].map((found) => {
		const name = found.slice(1).find((part) => part !== undefined) ?? '';
		return { from: file, to: name.startsWith('.') ? normalize(join(dirname(file), name)) : name };
	});
}

/** Null if the arrow is allowed, else one sentence that says why not. */
export function complaint({ from, to }: Arrow): string | null {
	const [, allowed] = MAY_IMPORT.find(([folder]) => from.startsWith(folder)) ?? ['', ['']];
	if (allowed.some((place) => place.startsWith('!') && to.startsWith(place.slice(1))))
		return refusal(from, to);
	const fits = allowed.some((place) => (place === 'SAME' ? sameRoom(from, to) : to.startsWith(place)));
	return fits ? null : refusal(from, to);
}

function refusal(from: string, to: string): string {
	return `${from} may not import ${to}`;
}

/** The same folder below lib/, e.g. lib/text; a file that stands directly in lib/ shares the room of its name. */
function sameRoom(from: string, to: string): boolean {
	const room = (relative('lib', from).split('/')[0] ?? '').replace(/\.ts$/, '');
	return to.startsWith(`lib/${room}/`) || to === `lib/${room}.ts`;
}
