import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder whose files are collected in its `index.ts`. */
interface Collected {
	readonly folder: string;
	/** What each file exports. */
	readonly exported: string;
	readonly type: string;
	readonly list: string;
	readonly words: string;
	readonly model: string;
}

const RULES: Collected = {
	folder: 'lib/rules',
	exported: 'rule',
	type: 'Rule',
	list: 'rules',
	words: 'Every rule, one file each.',
	model: '../model.ts',
};
const COMBINATIONS: Collected = {
	folder: 'lib/rules/combinations',
	exported: 'combination',
	type: 'Combination',
	list: 'combinations',
	words: 'Every combination, one file each.',
	model: '../../model.ts',
};

/**
 * Rewrites `index.ts` of the rules and of the combinations from the files that are there, sorted by name. Returns one
 * line for each of the two. `root` is the project's folder.
 */
export function collect(root: string): string[] {
	return [RULES, COMBINATIONS].map((one) => {
		const ids = idsIn(root, one);
		writeFileSync(join(root, one.folder, 'index.ts'), indexOf(one, ids));
		return `${one.folder}/index.ts: ${ids.length} ${one.list}`;
	});
}

/** The ids of all rules and combinations that have a file. */
export function takenIds(root: string): string[] {
	return [RULES, COMBINATIONS].flatMap((one) => idsIn(root, one));
}

function idsIn(root: string, { folder, exported }: Collected): string[] {
	const isOne = new RegExp(`^export const ${exported}\\b`, 'm');
	return readdirSync(join(root, folder))
		.filter((name) => name.endsWith('.ts') && name !== 'index.ts')
		.filter((name) => isOne.test(readFileSync(join(root, folder, name), 'utf8')))
		.map((name) => name.slice(0, -3))
		.sort();
}

function indexOf({ exported, type, list, words, model }: Collected, ids: readonly string[]): string {
	return [
		`import type { ${type} } from '${model}';`,
		...ids.map((id) => `import { ${exported} as ${camel(id)} } from './${id}.ts';`),
		'',
		`/** ${words} A test fails if a file is missing here. */`,
		`export const ${list}: readonly ${type}[] = [`,
		...ids.map((id) => `\t${camel(id)},`),
		'];',
		'',
	].join('\n');
}

function camel(id: string): string {
	return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
