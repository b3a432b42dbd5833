import { wordSet } from './word-set.ts';

/** Hosts that give a mailbox to anyone. Source: public lists of free mail services. */
export const FREE_MAIL_HOSTS: ReadonlySet<number> = wordSet(`
	gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.in yahoo.fr yahoo.de yahoo.es ymail.com rocketmail.com
	hotmail.com hotmail.co.uk hotmail.fr outlook.com outlook.es live.com live.co.uk msn.com aol.com icloud.com me.com
	mac.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de web.de mail.com email.com mail.ru inbox.ru list.ru bk.ru
	yandex.com yandex.ru rediffmail.com zoho.com zohomail.com tutanota.com tuta.io qq.com 163.com 126.com naver.com
	daum.net hanmail.net libero.it orange.fr laposte.net free.fr seznam.cz wp.pl o2.pl onet.pl interia.pl uol.com.br
	bol.com.br ukr.net fastmail.com hushmail.com t-online.de
`);
/** Hosts whose links open a chat with someone. */
export const CHAT_HOSTS: ReadonlySet<number> = wordSet(`
	wa.me api.whatsapp.com chat.whatsapp.com wa.link t.me telegram.me telegram.dog signal.me signal.group line.me lin.ee
	u.wechat.com discord.gg discord.com m.me viber.com kik.me join.skype.com snapchat.com zalo.me
`);
/** Names after `@` that are no person's handle: style sheets and packages. */
export const NO_HANDLES: ReadonlySet<number> = wordSet(
	'media import font charset keyframes supports angular types',
);
