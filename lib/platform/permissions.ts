import { browser } from './browser.ts';
import { browserName } from './environment.ts';

/** What clearing traces needs: Firefox keeps its list of closed tabs apart from its history. */
function traces(): { permissions: ('history' | 'sessions')[] } {
	return { permissions: browserName() === 'firefox' ? ['history', 'sessions'] : ['history'] };
}

/** True if the person allowed us to clear traces. */
export function tracesGranted(): Promise<boolean> {
	return browser.permissions.contains(traces()).catch(() => false);
}

/** Asks the person to allow it; call it in a click, before any `await`. True if they did. */
export function requestTraces(): Promise<boolean> {
	return browser.permissions.request(traces()).catch(() => false);
}

/** Gives the permission back. */
export async function dropTraces(): Promise<void> {
	await browser.permissions.remove(traces()).catch(() => false);
}

/** True if the person lets Callboard work in private windows. */
export function privateWindowsAllowed(): Promise<boolean> {
	return browser.extension.isAllowedIncognitoAccess().catch(() => false);
}

/** The names of all permissions that are granted now, those of the install included, in order of the alphabet. */
export async function grantedPermissions(): Promise<string[]> {
	const { permissions = [], origins = [] } = await browser.permissions.getAll().catch(() => ({}) as never);
	return [...permissions, ...origins].sort();
}
