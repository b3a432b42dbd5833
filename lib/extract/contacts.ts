import type { Contacts } from '../model.ts';
import { emailsIn } from './emails.ts';
import { handleOfLink, handlesIn } from './handles.ts';
import { phonesIn, plainPhone } from './phones.ts';

const MOST = 200;
const WRITTEN_LINK =
	/(?:https?:\/\/|\bwww\.|\b(?:wa\.me|t\.me|m\.me|telegram\.me|line\.me)\/)[^\s<>"'()[\]{}]{2,500}/gi;

/**
 * Ways of contact in the visible text and in the targets of links (as written; `base` is the page's address).
 * Hosts leave out the page's own.
 */
export function contactsOf(text: string, links: Iterable<string>, base: string | null): Contacts {
	const emails = new Set<string>(emailsIn(text));
	const phones = new Set<string>(phonesIn(text));
	const handles = new Set<string>(handlesIn(text));
	const hosts = new Set<string>();
	const own = base === null ? null : hostOf(read(base, null));
	const written = [...text.matchAll(WRITTEN_LINK)].slice(0, MOST * 5).map(([link]) => withScheme(link));
	for (const link of [...links, ...written]) {
		const url = read(link, base);
		if (!url) continue;
		for (const email of url.protocol === 'mailto:' ? emailsIn(decode(url.pathname)) : []) emails.add(email);
		if (/^(?:tel|sms):$/.test(url.protocol)) addTo(phones, plainPhone(decode(url.pathname)));
		addTo(handles, handleOfLink(url));
		const host = hostOf(url);
		if (host !== own) addTo(hosts, host);
	}
	return { emails: cut(emails), phones: cut(phones), handles: cut(handles), hosts: cut(hosts) };
}

function withScheme(link: string): string {
	const bare = link.replace(/[.,;:!?…]{1,5}$/, '');
	return /^https?:/i.test(bare) ? bare : `https://${bare}`;
}

function read(link: string, base: string | null): URL | null {
	try {
		return base === null ? new URL(link) : new URL(link, base);
	} catch {
		return null;
	}
}

function hostOf(url: URL | null): string | null {
	return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.hostname.toLowerCase() : null;
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

function addTo(set: Set<string>, value: string | null): void {
	if (value !== null && value !== '') set.add(value);
}

function cut(set: ReadonlySet<string>): string[] {
	return [...set].slice(0, MOST);
}
