import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where missing programs can be installed without asking: root on Debian or a relative. */
export function isRootOnDebian(): boolean {
	return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages; says on standard error what it does. Returns whether it worked. */
export function aptInstall(packages: readonly string[]): boolean {
	console.error(`Installing ${packages.join(', ')} (once) …`);
	const options = {
		stdio: ['ignore', 'ignore', 2] as const,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	};
	spawnSync('apt-get', ['update', '-qq'], { ...options, stdio: ['ignore', 'ignore', 2] });
	const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
		...options,
		stdio: ['ignore', 'ignore', 2],
	});
	return done.status === 0;
}
