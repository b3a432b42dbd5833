import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../setup/build.ts';
import { buildFolder, root } from '../setup/paths.ts';
import type { Tally } from './tally.ts';

/** One check that either passes or fails as a whole; `run` returns what to print if it failed, null if it passed. */
export interface Step {
	readonly name: string;
	readonly run: () => string | null;
}

/** The checks that come before the tests, in this order: later ones need the earlier ones' output. */
export const STEPS: readonly Step[] = [
	{ name: 'wxt prepare', run: () => program('wxt', ['prepare']) },
	{ name: 'types', run: () => program('tsc', ['--noEmit']) },
	{ name: 'lint and format', run: () => program('biome', ['ci', '--max-diagnostics=40', '.']) },
	{ name: 'unused code', run: () => program('knip', ['--no-progress']) },
	{ name: 'build for Chromium', run: () => built('chrome') },
	{ name: 'build for Firefox', run: () => built('firefox') },
	{ name: 'web-ext lint (Firefox)', run: () => webExtLint() },
];

/** Runs one step, prints a line for it, and counts it. */
export function runStep(step: Step): Tally {
	const began = Date.now();
	const complaint = step.run();
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	console.log(`${complaint === null ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
	if (complaint !== null) console.log(complaint);
	return { passed: complaint === null ? 1 : 0, failed: complaint === null ? 0 : 1, skipped: 0 };
}

function program(name: string, args: readonly string[]): string | null {
	const path = join(root, 'node_modules', '.bin', name);
	const done = spawnSync(path, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
	return done.status === 0 ? null : `${done.stdout}${done.stderr}${done.error?.message ?? ''}`;
}

function built(browser: 'chrome' | 'firefox'): string | null {
	const made = build(browser);
	return made.ok ? null : made.printed;
}

/** Mozilla's own linter; warnings are shown but only errors fail, because Preact itself sets `innerHTML`. */
function webExtLint(): string | null {
	return program('web-ext', ['lint', '--source-dir', buildFolder('firefox'), '--self-hosted']);
}
