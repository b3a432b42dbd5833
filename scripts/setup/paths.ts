import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the builds are: `.output`, or what `CALLBOARD_OUT` says. */
export const output = process.env.CALLBOARD_OUT ?? join(root, '.output');

/** The folder of a built extension, as a browser loads it. */
export function buildFolder(browser: 'chrome' | 'firefox'): string {
	return join(output, `${browser}-mv3`);
}
