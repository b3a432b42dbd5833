import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A screen of its own with a window manager, so that real keys reach a real window. */
export interface Display {
	/** The value of `DISPLAY`, e.g. `:70`. */
	readonly name: string;
	readonly environment: NodeJS.ProcessEnv;
	/** Writes what the screen shows into a PNG file (needs ImageMagick; does nothing without it). */
	photograph(path: string): void;
	stop(): void;
}

const FIRST = 70;
const LAST = 99;
const SIZE = '1280x900x24';

/** Starts Xvfb on a free display number and openbox on it. */
export async function startDisplay(): Promise<Display> {
	for (let number = FIRST; number <= LAST; number++) {
		if (existsSync(`/tmp/.X11-unix/X${number}`) || existsSync(`/tmp/.X${number}-lock`)) continue;
		const server = spawn('Xvfb', [`:${number}`, '-screen', '0', SIZE, '-nolisten', 'tcp', '-noreset'], {
			stdio: 'ignore',
		});
		if (!(await isUp(server, number))) continue;
		const environment = { ...process.env, DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' };
		const manager = spawn('openbox', [], { stdio: 'ignore', env: environment });
		await windowManagerIsUp(environment);
		return {
			name: `:${number}`,
			environment,
			photograph: (path) => {
				spawnSync('import', ['-window', 'root', path], { env: environment });
			},
			stop: () => {
				manager.kill();
				server.kill();
			},
		};
	}
	throw new Error(`No free display between :${FIRST} and :${LAST}`);
}

async function isUp(server: ChildProcess, number: number): Promise<boolean> {
	for (let waited = 0; waited < 10_000; waited += 50) {
		if (server.exitCode !== null) return false;
		if (existsSync(`/tmp/.X11-unix/X${number}`)) return true;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	server.kill();
	return false;
}

async function windowManagerIsUp(env: NodeJS.ProcessEnv): Promise<void> {
	for (let waited = 0; waited < 5_000; waited += 100) {
		if (spawnSync('xdotool', ['get_desktop'], { env }).status === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
