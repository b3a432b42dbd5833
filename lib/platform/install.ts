import { browser } from './browser.ts';

/** Calls back after an install (`first` is true) and after each update of Callboard or the browser. */
export function onInstalled(callback: (first: boolean) => void): void {
	browser.runtime.onInstalled.addListener(({ reason }) => callback(reason === 'install'));
}
