import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser on this machine that can load the extension. */
export interface Browser {
	readonly kind: 'chrome' | 'firefox';
	readonly name: string;
	readonly path: string;
}

const ON_PATH: readonly (readonly [Browser['kind'], string, readonly string[]])[] = [
	['chrome', 'Chrome', ['google-chrome', 'google-chrome-stable', 'chrome']],
	['chrome', 'Chromium', ['chromium', 'chromium-browser']],
	['chrome', 'Edge', ['microsoft-edge', 'microsoft-edge-stable', 'msedge']],
	['firefox', 'Firefox', ['firefox', 'firefox-esr']],
];

const MAC: readonly (readonly [Browser['kind'], string, string])[] = [
	['chrome', 'Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
	['chrome', 'Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
	['chrome', 'Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
	['firefox', 'Firefox', 'Firefox.app/Contents/MacOS/firefox'],
];

const WINDOWS: readonly (readonly [Browser['kind'], string, string])[] = [
	['chrome', 'Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
	['chrome', 'Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
	['firefox', 'Firefox', 'Mozilla Firefox\\firefox.exe'],
];

/** Browsers found on this machine, the first to be tried first: Chrome, Chromium, Edge, Firefox. */
export function findBrowsers(environment = process.env, platform = process.platform): Browser[] {
	if (platform === 'darwin') return inFolders(MAC, ['/Applications', `${environment.HOME}/Applications`]);
	if (platform === 'win32') {
		const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
		return inFolders(WINDOWS, folders.filter(Boolean).map(String));
	}
	const folders = (environment.PATH ?? '').split(delimiter);
	return ON_PATH.flatMap(([kind, name, programs]) => {
		const path = programs
			.flatMap((program) => folders.map((folder) => join(folder, program)))
			.find(existsSync);
		return path ? [{ kind, name, path }] : [];
	});
}

function inFolders(
	known: readonly (readonly [Browser['kind'], string, string])[],
	folders: readonly string[],
): Browser[] {
	return known.flatMap(([kind, name, inside]) => {
		const path = folders.map((folder) => join(folder, inside)).find(existsSync);
		return path ? [{ kind, name, path }] : [];
	});
}

/** Switches that keep a throw-away Chromium quiet: no calls home, no first-run pages. */
export const QUIET_CHROMIUM: readonly string[] = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
