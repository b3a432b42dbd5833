import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, output, root } from './paths.ts';

const SOURCES = [
	'components',
	'entrypoints',
	'lib',
	'public',
	'package-lock.json',
	'tsconfig.json',
	'wxt.config.ts',
];

/** What a build printed, and whether it worked or was fresh already. */
export interface Build {
	readonly ok: boolean;
	readonly fresh: boolean;
	readonly printed: string;
}

/** Builds the extension for one browser, unless the last build was made from the same sources. */
export function build(browser: 'chrome' | 'firefox'): Build {
	const stamp = join(output, `${browser}.stamp`);
	const state = fingerprint();
	const current = existsSync(join(buildFolder(browser), 'manifest.json')) && existsSync(stamp);
	if (current && readFileSync(stamp, 'utf8') === state) return { ok: true, fresh: true, printed: '' };
	const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
	const made = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: root, encoding: 'utf8' });
	const printed = `${made.stdout}${made.stderr}`;
	if (made.status !== 0) return { ok: false, fresh: false, printed };
	mkdirSync(output, { recursive: true });
	writeFileSync(stamp, state);
	return { ok: true, fresh: false, printed };
}

/** A hash of everything that goes into the build: names and contents. */
function fingerprint(): string {
	const hash = createHash('sha256');
	for (const source of SOURCES) addTo(hash, source);
	return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
	const full = join(root, path);
	const entries = listing(full);
	hash.update(path);
	if (!entries) hash.update(readFileSync(full));
	else for (const entry of entries.sort()) addTo(hash, join(path, entry));
}

function listing(folder: string): string[] | null {
	try {
		return readdirSync(folder);
	} catch {
		return null;
	}
}
