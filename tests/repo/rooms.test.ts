import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCode, projectFiles, readProject } from './files.ts';

const MOST_LINES = 250;
const BANNED_NAMES = /^(utils?|helpers?|managers?|services?|common|misc)\b/;
/** Data may be long: what it holds is entries, not logic. So may the one file of types that holds every noun. */
const DATA =
	/^lib\/model\.ts$|^lib\/(rules|directory|learn)\/|^lib\/(kinds\/vocabulary|stories\/clues-)|^lib\/score\/weights\.ts$|^tests\/(rules|listings)\//;

describe('rooms are small and say what they are', () => {
	const code = projectFiles().filter(isCode);

	it('keeps every file of code below the limit', () => {
		const large = code.filter((file) => !DATA.test(file)).map((file) => [file, lines(file)] as const);
		expect(large.length).toBeGreaterThan(50);
		expect(large.filter(([, count]) => count > MOST_LINES)).toEqual([]);
	});

	it('has no room whose name says nothing', () => {
		const named = code.filter((file) =>
			[basename(file), basename(dirname(file))].some((name) => BANNED_NAMES.test(name)),
		);
		expect(named).toEqual([]);
	});

	it('writes file names in kebab case', () => {
		expect(code.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(file)))).toEqual([]);
	});

	it('documents every exported function, constant and type', () => {
		const bare = code
			.filter(
				(file) => /^(lib|components|scripts)\//.test(file) && !/^lib\/(rules|directory|learn)\//.test(file),
			)
			.flatMap((file) => undocumented(readProject(file)).map((name) => `${file}: ${name}`));
		expect(bare).toEqual([]);
	});

	it('notices an exported function without a comment', () => {
		expect(undocumented('export function bare(): void {}')).toEqual(['bare']);
		expect(undocumented('/** Says what. */\nexport function told(): void {}')).toEqual([]);
	});
});

function lines(file: string): number {
	return readProject(file).split('\n').length - 1;
}

/** Names of exports that no doc comment stands before. */
function undocumented(text: string): string[] {
	const all = text.split('\n');
	return all.flatMap((line, at) => {
		const name = /^export (?:async )?(?:function|const|interface|type) (\w+)/.exec(line)?.[1];
		return name && !/\*\/\s*$/.test(all[at - 1] ?? '') ? [name] : [];
	});
}
