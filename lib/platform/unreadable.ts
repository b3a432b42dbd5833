import type { Unreadable } from '../model.ts';

const STORES: readonly RegExp[] = [
	/^https:\/\/chromewebstore\.google\.com\//,
	/^https:\/\/chrome\.google\.com\/webstore/,
	/^https:\/\/addons\.mozilla\.org\//,
	/^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];
const BROWSERS_OWN = /^(?!https?:|file:)[a-z-]+:/;
const PDF = /\.pdf([?#]|$)/i;

/**
 * Why a page cannot be read, from its address (often not ours to see: then undefined) and the error that reading it
 * gave, in whatever words the browser puts it.
 */
export function unreadableReason(url: string | undefined, error: unknown): Unreadable {
	const words = error instanceof Error ? error.message : String(error);
	const address = url ?? /["']((?:file|https?|chrome|about)[^"']*)["']/.exec(words)?.[1] ?? '';
	if (STORES.some((store) => store.test(address)) || /extensions gallery/i.test(words)) return 'store';
	if (PDF.test(address)) return 'pdf';
	if (/^file:/.test(address)) return 'file';
	if (BROWSERS_OWN.test(address) || /cannot access a \S+:\/\/|cannot be scripted/i.test(words))
		return 'restricted';
	if (/no tab with id/i.test(words)) return 'no_tab';
	return /cannot access|missing host permission/i.test(words) ? 'restricted' : 'failed';
}
