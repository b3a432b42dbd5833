import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect, takenIds } from './collect.ts';
import { ruleFile, wordingOf } from './template.ts';

/** Whether a rule was written; if not, one sentence why. Nothing is written then. */
export type Written =
	| { readonly ok: true; readonly file: string; readonly keys: readonly string[] }
	| { readonly ok: false; readonly why: string };

const LONGEST_ID = 48;
const LOCALES = 'public/_locales';

/** Writes a new rule into the project at `root`: its file, its place in the index and its empty wording in each locale. */
export function writeRule(root: string, id: string): Written {
	const why = refusal(root, id);
	if (why !== null) return { ok: false, why };
	const file = `lib/rules/${id}.ts`;
	const wording = wordingOf(id);
	writeFileSync(join(root, file), ruleFile(id, familiesIn(root)));
	collect(root);
	for (const locale of readdirSync(join(root, LOCALES))) {
		const path = join(root, LOCALES, locale, 'messages.json');
		if (existsSync(path)) addMessages(path, wording);
	}
	return { ok: true, file, keys: Object.keys(wording) };
}

function refusal(root: string, id: string): string | null {
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))
		return `“${id}” cannot be an id: two words or more, small letters and hyphens, as in registration-fee.`;
	if (id.length > LONGEST_ID) return `“${id}” is too long: an id has at most ${LONGEST_ID} letters.`;
	const taken = takenIds(root).includes(id) || existsSync(join(root, 'lib/rules', `${id}.ts`));
	if (taken || existsSync(join(root, 'lib/evidence', `${id}.ts`))) return `There is a rule “${id}” already.`;
	const messages = readMessages(join(root, LOCALES, 'en', 'messages.json'));
	const key = Object.keys(wordingOf(id)).find((one) => one in messages);
	return key === undefined ? null : `There is a message ${key} already: another rule has words for this id.`;
}

/** The families of the rules that are there, each once, sorted. */
function familiesIn(root: string): string[] {
	const families = takenIds(root).flatMap((id) => {
		const path = join(root, 'lib/rules', `${id}.ts`);
		const family = existsSync(path) && /^\tfamily: '([^']+)'/m.exec(readFileSync(path, 'utf8'))?.[1];
		return family ? [family] : [];
	});
	return [...new Set(families)].sort();
}

function addMessages(path: string, added: Readonly<Record<string, unknown>>): void {
	const all = Object.entries({ ...readMessages(path), ...added }).sort(([a], [b]) => (a < b ? -1 : 1));
	writeFileSync(path, `${JSON.stringify(Object.fromEntries(all), null, '\t')}\n`);
}

function readMessages(path: string): Readonly<Record<string, unknown>> {
	return JSON.parse(readFileSync(path, 'utf8'));
}
