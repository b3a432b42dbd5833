import type { Channel } from '../../lib/model.ts';

/**
 * The address behind a way of contact, or null if there is none that is fit to open.
 *
 * `sms:` carries its keyword as RFC 5724 says, after `?body=`: Android's, Windows' and Linux' handlers read that.
 * Apple's documentation promises no body at all, so the keyword is always shown in words too.
 */
export function channelHref({ type, value, body }: Channel): string | null {
	if (type === 'chat' || type === 'web') return value.startsWith('https://') ? value : null;
	if (type === 'email') return /^[^\s@?&]+@[^\s@?&]+$/.test(value) ? `mailto:${value}` : null;
	const number = value.replace(/[^\d+*#]/g, '');
	if (!number) return value.startsWith('https://') ? value : null;
	if (type === 'sms') return `sms:${number}${body ? `?body=${encodeURIComponent(body)}` : ''}`;
	if (type === 'whatsapp') return `https://wa.me/${number.replace(/\D/g, '')}`;
	return `tel:${number.replaceAll('#', '%23')}`;
}

/** How people write the number or address of a channel. Of a site, its host. */
export function channelDisplay({ type, value, display }: Channel): string {
	if (display) return display;
	if (!value.startsWith('https://') || type === 'email') return value;
	return new URL(value).host.replace(/^www\./, '');
}

const ORDER: readonly Channel['type'][] = [
	'phone',
	'sms',
	'chat',
	'whatsapp',
	'email',
	'web',
	'tty',
	'videophone',
];
const MOST_BUTTONS = 3;

/** One channel of each kind, the quickest way to a person first; at most three, for the buttons of a card. */
export function mainChannels(channels: readonly Channel[]): Channel[] {
	return ORDER.flatMap(
		(type) => channels.find((channel) => channel.type === type && channelHref(channel)) ?? [],
	).slice(0, MOST_BUTTONS);
}

/** Kinds of contact that open a page of the web, not another program. */
export function opensSite({ type, value }: Channel): boolean {
	return type === 'chat' || type === 'web' || type === 'whatsapp' || value.startsWith('https://');
}

/** What the copy button puts on the clipboard: the whole address of a site, else the number as people write it. */
export function copyValue(channel: Channel): string {
	return channel.value.startsWith('https://') ? channel.value : channelDisplay(channel);
}
