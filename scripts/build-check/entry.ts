import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../check/command.ts';

export * from './library.ts';

if (isStarted()) await runCommand(process.argv.slice(2), 'node callboard-check.mjs');

/** True if this file is the program that was started, not a module that another one imports. */
function isStarted(): boolean {
	try {
		return realpathSync(process.argv[1] ?? '') === realpathSync(fileURLToPath(import.meta.url));
	} catch {
		return false;
	}
}
