import { spawnSync } from 'node:child_process';
import { aptInstall, isRootOnDebian } from '../setup/debian.ts';
import type { Tally } from './tally.ts';
import { zero } from './tally.ts';

/** What the tests in real browsers need, and the Debian package that each comes from. */
const NEEDED: Readonly<Record<string, string>> = {
	chromium: 'chromium',
	'firefox-esr': 'firefox-esr',
	Xvfb: 'xvfb',
	openbox: 'openbox',
	xdotool: 'xdotool',
	import: 'imagemagick',
};

/**
 * Installs what is missing on Debian as root. Elsewhere it says in one line what to install; the tests that need it are
 * left out then, which in CI counts as a failure.
 */
export function prepareBrowsers(): Tally {
	let missing = missingPackages();
	if (missing.length > 0 && isRootOnDebian()) {
		aptInstall(missing);
		missing = missingPackages();
	}
	if (missing.length === 0) return zero;
	console.log(
		`\nTests in real browsers are left out where they need: ${missing.join(', ')}. Install these and run again.`,
	);
	return process.env.CI ? { passed: 0, failed: 1, skipped: 0 } : zero;
}

function missingPackages(): string[] {
	return Object.entries(NEEDED).flatMap(([program, name]) => (isThere(program) ? [] : [name]));
}

function isThere(program: string): boolean {
	return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}
