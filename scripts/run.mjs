#!/usr/bin/env node
/**
 * The door to every command: installs what is missing, then runs `scripts/<command>.ts` with Node 24.
 * Plain JavaScript, because it starts under whatever Node (20 or later) the machine has. Standard output is left to
 * the command; what is set up here is said on standard error.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = 'start', ...rest] = process.argv.slice(2);

if (!installed()) install();
run();

/** True if every package of the lock file is there in the version that it names. */
function installed() {
	const hidden = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(hidden)) return false;
	const wanted = packages(join(root, 'package-lock.json'));
	const present = packages(hidden);
	return Object.entries(wanted).every(
		([path, entry]) =>
			path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
	);
}

function packages(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
	console.error('Installing what Callboard needs (once) …');
	const npm = process.env.npm_execpath;
	const [program, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
	const done = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: !npm });
	if (done.status !== 0) {
		console.error(
			'npm ci did not finish. Check the connection to the npm registry, then run the same command again.',
		);
		process.exit(1);
	}
}

function run() {
	const bin = join(root, 'node_modules', '.bin');
	const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : own;
	const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...rest], {
		stdio: 'inherit',
		env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, WXT_TELEMETRY_DISABLED: '1' },
	});
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
	child.on('error', (error) => {
		console.error(
			`Could not start Node 24 (${error.message}). Remove node_modules and run the command again.`,
		);
		process.exit(1);
	});
	child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
