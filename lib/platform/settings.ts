import type { Settings } from '../model.ts';
import { browser } from './browser.ts';
import { z } from './schemas.ts';

const KEY = 'settings';
const VERSION = 1;

/** What holds until the person chooses otherwise. */
export const defaultSettings: Settings = { country: null, cover: 'blank', clearTraces: false };

const storedSchema = z.object({
	country: z.catch(z.nullable(z.string().check(z.regex(/^[A-Z]{2,3}$/))), defaultSettings.country),
	cover: z.catch(
		z.enum(['blank', 'weather', 'news', 'encyclopedia', 'recipes', 'maps']),
		defaultSettings.cover,
	),
	clearTraces: z.catch(z.boolean(), defaultSettings.clearTraces),
});

/** The stored settings. A value that is missing or broken becomes its default, field by field; never throws. */
export async function loadSettings(): Promise<Settings> {
	try {
		return parseSettings((await browser.storage.local.get(KEY))[KEY]);
	} catch {
		return defaultSettings;
	}
}

let lastSave: Promise<unknown> = Promise.resolve();

/** Changes some settings and answers with all of them. Saves of one page run one after the other. */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
	const saved = lastSave.then(async () => {
		const settings = parseSettings({ ...(await loadSettings()), ...patch });
		await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
		return settings;
	});
	lastSave = saved.catch(() => undefined);
	return saved;
}

/** Calls back with the new settings after each change, from whichever page it came. Answers with a way to stop. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
	const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
		if (area === 'local' && changes[KEY]) callback(parseSettings(changes[KEY].newValue));
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}

/** Any stored value as settings. */
function parseSettings(stored: unknown): Settings {
	const parsed = storedSchema.safeParse(migrated(stored));
	return parsed.success ? parsed.data : defaultSettings;
}

/** The seam for later versions: the stored object of any earlier version as one of today's. */
function migrated(stored: unknown): unknown {
	return stored;
}
