import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { buildFolder, root } from '../../../scripts/setup/paths.ts';
import { startChromium } from './chromium.ts';
import { type Display, startDisplay } from './display.ts';
import { startFirefox } from './firefox.ts';
import { click, press, type } from './keys.ts';
import { type Site, startSite } from './site.ts';
import { pause, until } from './until.ts';
import { makeWitness, type Witness } from './witness.ts';

/** The browsers that are tested. */
export type Which = 'chromium' | 'firefox';

/** A tab as the witness sees it. */
export interface StripTab {
	readonly id: number;
	readonly index: number;
	readonly windowId: number;
	readonly url: string;
	readonly active: boolean;
	readonly status: string;
	readonly pendingUrl?: string;
	readonly mutedInfo?: { readonly muted: boolean };
}

/** Everything that a test in a real browser needs. */
export interface Stage {
	readonly which: Which;
	readonly display: Display;
	readonly site: Site;
	readonly witness: Witness;
	readonly browser: Browser;
	/** Opens an address (or a path of the site) in a new tab in front, waits for it, and clicks into the page. */
	open(address: string): Promise<StripTab>;
	/** Goes to an address in the tab in front, as a person types it. */
	visit(address: string): Promise<void>;
	tabs(): Promise<readonly StripTab[]>;
	front(): Promise<StripTab>;
	press(keys: string): number;
	click(x: number, y: number, button?: 'left' | 'right'): void;
	/** Saves a picture of the whole screen as `screenshots/<name>.png`. */
	photograph(name: string): void;
	stop(): Promise<void>;
}

/** How a stage is set up. */
export interface StageOptions {
	/** The unpacked extension; without it the one that was built. */
	readonly folder?: string;
	/** True: the welcome page stays open. */
	readonly keepWelcome?: boolean;
	/** Preferences of Firefox (`about:config`). */
	readonly preferences?: Readonly<Record<string, boolean | number | string>>;
}

/** The key that leaves and the key that opens the popup, as the manifest suggests them, for xdotool. */
export const LEAVE = 'alt+shift+l';
export const OPEN = 'alt+shift+k';

/** The middle of a page. */
const PAGE = { x: 640, y: 600 };

/** Starts display, site, witness and browser with the extension. */
export async function startStage(which: Which, options: StageOptions = {}): Promise<Stage> {
	const folder = options.folder ?? builtFor(which);
	if (!existsSync(join(folder, 'manifest.json')))
		throw new Error(`Not built: ${folder}. Run npm run build first.`);
	const display = await startDisplay();
	const site = await startSite();
	const witness = makeWitness(site, which);
	const start = which === 'chromium' ? startChromium : startFirefox;
	const browser = await start(display, [folder, witness.folder], options.preferences).catch(
		async (error: unknown) => {
			await site.stop();
			witness.remove();
			display.stop();
			throw error;
		},
	);
	const tabs = () => witness.call<StripTab[]>('tabs.query', {});
	const welcome = await until('the welcome page', async () => {
		return (await tabs()).find(({ url }) => url.endsWith('/welcome.html'));
	});
	if (!options.keepWelcome) await witness.call('tabs.remove', welcome.id);

	async function front(): Promise<StripTab> {
		const windows = await witness.call<{ id: number }>('windows.getLastFocused', {});
		const tab = (await tabs()).find(({ active, windowId }) => active && windowId === windows.id);
		if (!tab) throw new Error('No tab is in front');
		return tab;
	}
	async function settled(address: string): Promise<StripTab> {
		const tab = await until(address, async () => {
			const now = await front();
			return now.url === address && now.status === 'complete' ? now : null;
		});
		await pause(which === 'firefox' ? 300 : 150);
		click(display, PAGE.x, PAGE.y);
		await pause(300);
		await witness.forget();
		return tab;
	}
	const full = (address: string) => (address.startsWith('/') ? site.url + address : address);
	return {
		which,
		display,
		site,
		witness,
		browser,
		async open(address) {
			await witness.call('tabs.create', { url: full(address), active: true });
			return settled(full(address));
		},
		async visit(address) {
			press(display, 'ctrl+l');
			await pause(150);
			type(display, full(address));
			press(display, 'Return');
			await settled(full(address));
		},
		tabs,
		front,
		press: (keys) => press(display, keys),
		click: (x, y, button) => click(display, x, y, button),
		photograph(name) {
			mkdirSync(join(root, 'screenshots'), { recursive: true });
			display.photograph(join(root, 'screenshots', `${name}.png`));
		},
		async stop() {
			await browser.close().catch(() => undefined);
			await site.stop();
			witness.remove();
			display.stop();
		},
	};
}

/** The built extension for a browser. */
export function builtFor(which: Which): string {
	return buildFolder(which === 'chromium' ? 'chrome' : 'firefox');
}
