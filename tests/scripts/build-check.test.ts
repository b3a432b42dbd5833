import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as declared from '../../scripts/build-check/declared.ts';
import * as library from '../../scripts/build-check/library.ts';
import { root } from '../../scripts/setup/paths.ts';

const LURE =
	'We are hiring models. There is a registration fee of $95 to pay by gift card before your audition.';
/** The type check fails here if the file exports less, or something else, than its types say. */
const typed: typeof declared = library;
const folder = mkdtempSync(join(tmpdir(), 'callboard-build-check-'));
const built = join(folder, 'callboard-check.mjs');

function run(program: string, args: readonly string[], input: string | Buffer = '') {
	const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', input });
	return { status, stdout, stderr };
}

beforeAll(() => {
	const made = run(process.execPath, [join(root, 'scripts/build-check.ts'), folder]);
	expect(made.stderr).toBe('');
	expect(made.stdout).toContain('callboard-check.mjs');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built file', { timeout: 60_000 }, () => {
	it('imports nothing but Node itself, and carries the licences of what went in', () => {
		const code = readFileSync(built, 'utf8');
		const imported = [...code.matchAll(/\bfrom ?["']([^"']+)["'];/g)].map(([, name = '']) => name);
		expect(imported.length).toBeGreaterThan(0);
		expect(imported.filter((name) => !builtinModules.includes(name.replace('node:', '')))).toEqual([]);
		expect(code).toMatch(/\/\*! htmlparser2\n\nCopyright/);
	});

	it('leaves out the cases of rules', () => {
		expect(readFileSync(built, 'utf8')).not.toContain('kindly send the processing fee'.slice(7));
		expect(readFileSync(join(root, 'lib/rules/registration-fee.ts'), 'utf8')).toContain(
			'send the processing fee',
		);
	});

	it('answers lines, texts and HTML, exactly as the command does', () => {
		const html = readFileSync(join(root, 'tests/listings/casting-too-good.html'), 'utf8');
		const lines = [
			{ id: 1, text: LURE },
			{ id: 2, html, url: 'https://example.com/a' },
			{ id: 3, text: '' },
		];
		const input = `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno line\n`;
		const ours = run(process.execPath, [built, '--jsonl'], input);
		const right = run(process.execPath, [join(root, 'scripts/check.ts'), '--jsonl'], input);
		expect(ours).toEqual(right);
		expect(ours.status).toBe(1);
		expect(ours.stdout.split('\n')[0]).toContain('"level":"stop"');
	});

	it('prints the same report for people', () => {
		const listing = join(root, 'tests/listings/casting-too-good.html');
		const ours = run(process.execPath, [built, '--country', 'GB', listing]);
		expect(ours).toEqual(run(process.execPath, [join(root, 'scripts/check.ts'), '--country', 'GB', listing]));
		expect(ours.stdout).toContain('Who says so:');
		expect(ours.stdout).not.toMatch(/\brule_[a-z_]+_title\b/);
	});

	it('says how it is called, under its own name', () => {
		const { status, stdout } = run(process.execPath, [built, '--help']);
		expect(status).toBe(0);
		expect(stdout).toContain('node callboard-check.mjs --jsonl');
		expect(stdout).not.toContain('npm run');
		expect(run(process.execPath, [built, '--wrong']).stderr).toContain('node callboard-check.mjs --help');
	});

	it('gives what its types declare, and runs nothing when it is imported', () => {
		const program = `import * as it from './callboard-check.mjs';
			console.log(Object.keys(it).join(), it.check(it.sourceFromText(${JSON.stringify(LURE)}, { origin: 'paste' })).level);`;
		const { stdout, stderr } = run(process.execPath, ['--input-type=module', '-e', program]);
		expect(stderr).toBe('');
		expect(stdout.trim()).toBe(`${Object.keys(typed).sort().join()} stop`);
		const types = readFileSync(join(folder, 'callboard-check.d.mts'), 'utf8');
		const names = [...types.matchAll(/^export declare (?:function|const) (\w+)/gm)].map(([, name]) => name);
		expect(names.sort()).toEqual(Object.keys(library).sort());
	});

	it('has types that a strict program can be written with, and that refuse a wrong one', () => {
		const program = (
			call: string,
		) => `import { type Assessment, check, sourceFromText } from './callboard-check.mjs';
			const found: Assessment = check(sourceFromText('a', { origin: 'paste' }));
			export const level: 'clear' | 'note' | 'caution' | 'stop' = ${call};`;
		const types = (text: string) => {
			writeFileSync(join(folder, 'program.mts'), text);
			const tsc = join(root, 'node_modules/.bin/tsc');
			const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--types', ''];
			return run(tsc, [...flags, 'program.mts']);
		};
		expect(types(program('found.level'))).toMatchObject({ status: 0, stdout: '' });
		expect(types(program('found.score')).stdout).toContain("'number' is not assignable");
	});

	it('needs nothing beside it and starts in 150 ms, not counting Node itself', () => {
		const elsewhere = mkdtempSync(join(tmpdir(), 'callboard-alone-'));
		const copy = join(elsewhere, 'checker.mjs');
		copyFileSync(built, copy);
		expect(run(process.execPath, [copy, '--jsonl'])).toEqual({ status: 0, stdout: '', stderr: '' });
		const best = (args: readonly string[]) => Math.min(...Array.from({ length: 8 }, () => timed(args)));
		const plain = best(['-e', '0']);
		const ours = best([copy, '--jsonl']);
		console.log(`starts in ${ours.toFixed(0)} ms; plain Node in ${plain.toFixed(0)} ms`);
		expect(ours - plain).toBeLessThan(150);
		rmSync(elsewhere, { recursive: true });
	});
});

function timed(args: readonly string[]): number {
	const began = performance.now();
	run(process.execPath, args);
	return performance.now() - began;
}
