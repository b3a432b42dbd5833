import { browser } from './browser.ts';
import { browserName } from './environment.ts';

/** The key that leaves, as it is really set, e.g. `Alt+Shift+L`; null if none is set. */
export function leaveShortcut(): Promise<string | null> {
	return shortcutOf('leave');
}

/** The key that opens the popup, as it is really set; null if none is set. */
export function checkShortcut(): Promise<string | null> {
	return shortcutOf('_execute_action');
}

/** Opens the browser's own page on which keys are changed. */
export async function openShortcutSettings(): Promise<void> {
	if (browserName() === 'firefox') await browser.commands.openShortcutSettings();
	else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function shortcutOf(name: string): Promise<string | null> {
	const commands = await browser.commands.getAll().catch(() => []);
	return commands.find((command) => command.name === name)?.shortcut || null;
}
