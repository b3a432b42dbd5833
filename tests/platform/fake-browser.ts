import { vi } from 'vitest';

/** A tab as the fake keeps it; `asks` is a page that holds on to its tab when it is closed. */
export interface FakeTab {
	id: number;
	url: string;
	index: number;
	windowId: number;
	active: boolean;
	asks?: boolean;
}

/** What the fake browser was told to do, in order, e.g. `tabs.create about:blank`. */
export const calls: string[] = [];
export const tabs = new Map<number, FakeTab>();
export const stored = new Map<string, unknown>();
export const session = new Map<string, unknown>();
/** What fails or hangs, by the name of the call. */
export const broken = new Map<string, 'rejects' | 'hangs'>();
type Changed = (changes: Record<string, { newValue: unknown }>, area: string) => void;
const changed = new Set<Changed>();

/** Back to an empty browser with one tab in front. */
export function reset(): void {
	calls.length = 0;
	broken.clear();
	stored.clear();
	session.clear();
	changed.clear();
	tabs.clear();
	tabs.set(1, { id: 1, url: 'https://listing.example/a', index: 0, windowId: 7, active: true });
}

function bring(id: number): void {
	for (const tab of tabs.values()) tab.active = tab.id === id;
}

/** One call: noted, and failing or hanging where the test says so. */
async function call<T>(name: string, detail: string, answer: () => T): Promise<T> {
	calls.push(`${name} ${detail}`.trim());
	const fault = broken.get(name);
	if (fault === 'rejects') throw new Error(`${name} is refused`);
	if (fault === 'hangs') await new Promise(() => undefined);
	return answer();
}

function area(map: Map<string, unknown>, name: string) {
	return {
		get: (key: string) =>
			call(`${name}.get`, key, () => (map.has(key) ? { [key]: structuredClone(map.get(key)) } : {})),
		set: (values: Record<string, unknown>) =>
			call(`${name}.set`, '', () => {
				for (const [key, value] of Object.entries(values)) {
					map.set(key, value);
					for (const listener of changed) listener({ [key]: { newValue: value } }, name);
				}
			}),
		remove: (key: string) => call(`${name}.remove`, key, () => void map.delete(key)),
		clear: () => call(`${name}.clear`, '', () => map.clear()),
	};
}

/** As much of the extension API as lib/platform uses, in memory. */
export const browser = {
	runtime: {
		id: 'callboard',
		getURL: (path: string) => `chrome-extension://callboard${path}`,
		sendMessage: vi.fn(async () => undefined),
	},
	i18n: {
		getMessage: (key: string, parts: string[] = []) => {
			const messages: Record<string, string> = {
				hello: 'Hello $1',
				things_one: '$1 thing',
				things_other: '$1 things',
			};
			return (messages[key] ?? '').replace('$1', parts[0] ?? '');
		},
		getUILanguage: vi.fn(() => 'en-US'),
	},
	storage: {
		local: area(stored, 'local'),
		session: area(session, 'session'),
		onChanged: {
			addListener: (listener: Changed) => changed.add(listener),
			removeListener: (listener: Changed) => changed.delete(listener),
		},
	},
	tabs: {
		create: (made: { url: string; index?: number; windowId?: number }) =>
			call('tabs.create', made.url, () => {
				const id = 100 + tabs.size;
				tabs.set(id, {
					id,
					url: made.url,
					index: made.index ?? 9,
					windowId: made.windowId ?? 7,
					active: true,
				});
				bring(id);
				return { ...tabs.get(id) };
			}),
		update: (id: number, change: { url?: string; active?: boolean; muted?: boolean }) =>
			call('tabs.update', `${id} ${JSON.stringify(change)}`, () => {
				const tab = tabs.get(id);
				if (!tab) throw new Error('No tab with id');
				if (change.url && !tab.asks) tab.url = change.url;
				if (change.active) bring(id);
				return { ...tab };
			}),
		discard: (id: number) => call('tabs.discard', `${id}`, () => ({ ...tabs.get(id) })),
		remove: (id: number) =>
			call('tabs.remove', `${id}`, () => {
				if (tabs.get(id)?.asks) bring(id);
				else tabs.delete(id);
			}),
		get: async (id: number) => {
			const tab = tabs.get(id);
			if (!tab) throw new Error('No tab with id');
			return { ...tab };
		},
		query: async () => [...tabs.values()].filter(({ active }) => active),
	},
	scripting: {
		executeScript: vi.fn(async (): Promise<{ result: unknown }[]> => [{ result: undefined }]),
	},
	windows: {
		update: (id: number, change: object) =>
			call('windows.update', `${id} ${JSON.stringify(change)}`, () => ({})),
	},
};
