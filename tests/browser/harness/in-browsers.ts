import { afterAll, beforeAll, describe, it } from 'vitest';
import { missingFor } from './programs.ts';
import { builtFor, type Stage, type StageOptions, startStage, type Which } from './stage.ts';

/** Which browsers, and how they are started. */
interface Options extends Omit<StageOptions, 'folder'> {
	readonly browsers?: readonly Which[];
	readonly folder?: (which: Which) => string;
}

/**
 * Runs the same tests in Chromium and in Firefox, each in one fresh browser. Where a program is missing the tests are
 * left out with one plain line; in CI (`CI=true`) that is a failure.
 */
export function inBrowsers(
	title: string,
	tests: (stage: () => Stage, which: Which) => void,
	options: Options = {},
): void {
	for (const which of options.browsers ?? (['chromium', 'firefox'] as const)) {
		const missing = missingFor(which);
		if (missing) {
			leaveOut(`${title} in ${which}`, missing);
			continue;
		}
		describe(`${title} in ${which}`, () => {
			let stage: Stage;
			beforeAll(async () => {
				stage = await startStage(which, { ...options, folder: options.folder?.(which) ?? builtFor(which) });
			});
			afterAll(() => stage?.stop());
			tests(() => stage, which);
		});
	}
}

function leaveOut(title: string, why: string): void {
	console.warn(`Left out: ${title} (${why})`);
	if (process.env.CI === 'true') {
		it(title, () => {
			throw new Error(`Left out in CI: ${why}`);
		});
	} else it.skip(`${title} (${why})`);
}
