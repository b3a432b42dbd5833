import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from './site.ts';

/**
 * A second extension that only the tests load: it sees the tab strip, the history and the list of closed tabs, and
 * reports over the loopback site. So Callboard itself is tested as it ships, with no permission added.
 */
export interface Witness {
	/** The unpacked witness, to be loaded beside Callboard. */
	readonly folder: string;
	/** Calls one function of the extension API, e.g. `call('tabs.query', {})`. */
	call<T>(name: string, ...parameters: unknown[]): Promise<T>;
	/** What happened in the tab strip since the last call of `forget`, with the clock of this machine. */
	events(): Promise<readonly TabEvent[]>;
	forget(): Promise<void>;
	remove(): void;
}

/** One thing that happened to a tab. */
export interface TabEvent {
	readonly at: number;
	readonly what: 'activated' | 'removed' | 'created' | 'updated';
	readonly id: number;
	readonly url?: string;
}

const SCRIPT = `
const api = globalThis.browser ?? globalThis.chrome;
let log = [];
const note = (what, id, url) => log.push({ at: Date.now(), what, id, url });
api.tabs.onActivated.addListener((info) => note('activated', info.tabId));
api.tabs.onRemoved.addListener((id) => note('removed', id));
api.tabs.onCreated.addListener((tab) => note('created', tab.id, tab.pendingUrl ?? tab.url));
api.tabs.onUpdated.addListener((id, change) => change.url && note('updated', id, change.url));
globalThis.log = { read: () => log, clear: () => { log = []; } };
async function serve() {
	for (;;) {
		try {
			const order = await (await fetch(SITE + '/witness/next')).json();
			if (!order) continue;
			let body;
			try {
				const path = order.name.split('.');
				const owner = path[0] === 'log' ? globalThis : api;
				const holder = path.slice(0, -1).reduce((each, name) => each[name], owner);
				body = { id: order.id, value: (await holder[path.at(-1)](...order.parameters)) ?? null };
			} catch (error) {
				body = { id: order.id, error: String(error) };
			}
			await fetch(SITE + '/witness/done', { method: 'POST', body: JSON.stringify(body) });
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}
serve();
setInterval(() => api.tabs.query({}), 15000);
`;

/** Writes the witness for one browser and listens for it on the site. */
export function makeWitness(site: Site, browser: 'chromium' | 'firefox'): Witness {
	const folder = mkdtempSync(join(tmpdir(), 'callboard-witness-'));
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(browser)));
	writeFileSync(join(folder, 'witness.js'), `const SITE = '${site.url}';${SCRIPT}`);
	const waiting: string[] = [];
	const answers = new Map<number, (answer: { value?: unknown; error?: string }) => void>();
	let open: ServerResponse | null = null;
	let last = 0;

	function deliver(): void {
		const order = waiting[0];
		if (!open || order === undefined) return;
		waiting.shift();
		open.writeHead(200, { 'content-type': 'application/json' }).end(order);
		open = null;
	}
	site.route('/witness/next', (_request, response) => {
		open = response;
		setTimeout(() => {
			if (open !== response) return;
			open = null;
			response.writeHead(200, { 'content-type': 'application/json' }).end('null');
		}, 5_000);
		deliver();
	});
	site.route('/witness/done', async (request, response) => {
		let text = '';
		for await (const chunk of request) text += chunk;
		const answer = JSON.parse(text);
		answers.get(answer.id)?.(answer);
		answers.delete(answer.id);
		response.end();
	});

	function call<T>(name: string, ...parameters: unknown[]): Promise<T> {
		const id = ++last;
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error(`The witness does not answer: ${name}`)), 20_000);
			answers.set(id, ({ value, error }) => {
				clearTimeout(timer);
				if (error === undefined) resolve(value as T);
				else reject(new Error(`${name}: ${error}`));
			});
			waiting.push(JSON.stringify({ id, name, parameters }));
			deliver();
		});
	}
	return {
		folder,
		call,
		events: () => call('log.read'),
		forget: () => call('log.clear'),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

function manifest(browser: 'chromium' | 'firefox'): object {
	const permissions = ['tabs', 'history', 'sessions'];
	const common = { name: 'Witness', version: '1' };
	if (browser === 'chromium') {
		const background = { service_worker: 'witness.js' };
		return { ...common, manifest_version: 3, permissions, host_permissions: ['<all_urls>'], background };
	}
	return {
		...common,
		manifest_version: 2,
		permissions: [...permissions, '<all_urls>'],
		background: { scripts: ['witness.js'], persistent: true },
		browser_specific_settings: { gecko: { id: 'witness@callboard.invalid' } },
	};
}
