import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.ts';
import type { Tally } from './tally.ts';

interface Results {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly numFailedTestSuites: number;
	readonly success: boolean;
}

/** Runs the tests of some Vitest projects and counts them; a run that dies counts as one failure at least. */
export function runVitest(name: string, projects: readonly string[]): Tally {
	console.log(`\n${name}`);
	const folder = join(root, 'node_modules', '.cache', 'callboard');
	const file = join(folder, `${projects.join('-')}.json`);
	mkdirSync(folder, { recursive: true });
	rmSync(file, { force: true });
	const args = ['run', ...projects.flatMap((project) => ['--project', project])];
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
	const done = spawnSync(process.execPath, [vitest, ...args, ...reporters], { cwd: root, stdio: 'inherit' });
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
	return tally(JSON.parse(readFileSync(file, 'utf8')), done.status === 0);
}

/** Counts Vitest's report; a run that failed as a whole without a failed test (a file that did not load) fails too. */
export function tally(results: Results, exitedWell: boolean): Tally {
	const skipped = results.numPendingTests + results.numTodoTests;
	const unnamed = results.numFailedTests === 0 && !(results.success && exitedWell) ? 1 : 0;
	return { passed: results.numPassedTests, failed: results.numFailedTests + unnamed, skipped };
}
