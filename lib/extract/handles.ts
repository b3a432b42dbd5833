import { plainPhone } from './phones.ts';

const MOST = 200;
/** Messengers, with what they are called in texts; `signal` and `line` are ordinary words too and need a sign after. */
const NAMES: readonly (readonly [messenger: string, written: string])[] = [
	['whatsapp', 'whats ?app'],
	['telegram', 'telegram'],
	['wechat', 'we ?chat|weixin'],
	['skype', 'skype'],
	['viber', 'viber'],
	['snapchat', 'snap ?chat'],
	['kik', 'kik'],
	['discord', 'discord'],
	['zalo', 'zalo'],
	['kakaotalk', 'kakao(?: ?talk)?'],
	['botim', 'botim'],
	['imo', 'imo'],
	['signal', 'signal(?= ?[:@+])'],
	['line', 'line(?= (?:id|@)| ?[:@])'],
];
const FILLER =
	'(?:[ :.,@(/–-]{1,4}(?:us|me|at|on|id|only|number|no|username|user|name|is|contact|via|handle)\\b){0,4}';
const MENTION = new RegExp(
	`\\b(?:${NAMES.map(([, written]) => `(${written})`).join('|')})${FILLER}` +
		'[ :.,(/–-]{0,4}(?:@([\\w.]{3,32})|(\\+?\\d[\\d ().-]{6,20}\\d))',
	'gi',
);

/** Messenger accounts that a text names after the messenger's word, as `messenger:name`. */
export function handlesIn(text: string): string[] {
	const found: string[] = [];
	for (const match of text.matchAll(MENTION)) {
		if (found.length >= MOST) break;
		const messenger = NAMES.find((_, at) => match[at + 1] !== undefined)?.[0];
		const name = match[NAMES.length + 1]?.replace(/\.+$/, '');
		const phone = plainPhone(match[NAMES.length + 2] ?? '')?.replace('+', '');
		const account = name ?? phone;
		if (messenger && account) found.push(`${messenger}:${account.toLowerCase()}`);
	}
	return found;
}

/** The messenger account that a link opens, as `messenger:name`; null if it opens none. */
export function handleOfLink(url: URL): string | null {
	const host = url.hostname.toLowerCase().replace(/^(?:www|web|api|chat)\./, '');
	const first = url.pathname.split('/').find((part) => part !== '' && part !== 's') ?? '';
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	if (host === 'wa.me' || host === 'whatsapp.com' || url.protocol === 'whatsapp:') {
		const account = asked('phone') || (host === 'wa.me' ? url.pathname.slice(1) : '');
		return account === ''
			? null
			: named('whatsapp', account.replace(/^(?:message|qr)\//, '').replace(/^\+/, ''));
	}
	if (/^(?:t|telegram)\.(?:me|dog)$/.test(host)) return named('telegram', first.replace(/^[@+]/, ''));
	if (url.protocol === 'tg:') return named('telegram', asked('domain') || asked('phone'));
	if (host === 'm.me') return named('messenger', first);
	if (host === 'signal.me') return named('signal', url.hash.replace(/^#(?:p|eu)\/\+?/, ''));
	if (host === 'line.me') return named('line', url.pathname.split('/').pop()?.replace(/^[~@]/, '') ?? '');
	if (host === 'discord.gg') return named('discord', first);
	if (url.protocol === 'viber:') return named('viber', asked('number').replace('+', ''));
	return url.protocol === 'skype:' ? named('skype', url.pathname) : null;
}

function named(messenger: string, account: string): string | null {
	return account === '' || account.length > 100 ? null : `${messenger}:${account.toLowerCase()}`;
}
