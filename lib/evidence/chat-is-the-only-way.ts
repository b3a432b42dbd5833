import type { Evidence, Facts, Mention, Quote } from '../model.ts';
import { companyOf } from './company.ts';
import { hostIn } from './domain.ts';
import { quoteNear } from './quote.ts';

/** Short links and forms that anybody can make and that do not show who is behind them. */
const BLIND =
	/^(?:bit\.ly|tinyurl\.com|is\.gd|v\.gd|ow\.ly|cutt\.ly|rb\.gy|rebrand\.ly|shorturl\.at|t\.ly|s\.id|tiny\.cc|bl\.ink|soo\.gd|linktr\.ee|surl\.li|forms\.gle|docs\.google\.com|wa\.link)$/;
/** Here a person can answer on the site itself. */
const ON_THE_SITE =
	/\b(?:apply (?:now|here|online|on|via|through|at|in person)|easy apply|submit (?:an? |your )?application|log ?in to apply|quick apply|walk[- ]?ins?|visit us|in person|by post|call (?:us|the))\b/i;

/** A listing that names a firm but can be answered only in a chat or behind a short link. */
export const evidence: Evidence = {
	rule: {
		id: 'chat-is-the-only-way',
		family: 'off-platform-contact',
		harm: 'money',
		// In many countries shops hire by chat: alone it tells little.
		weight: 'note',
		topics: ['scam'],
		kinds: ['casting', 'job', 'message'],
		patterns: {},
		citations: [
			{
				title: 'Police advisory on job scams involving messaging platforms',
				publisher: 'Singapore Police Force',
				url: 'https://www.police.gov.sg/Media-Room/News/20250829_police_advisory_on_job_scams_involving_messaging_platforms',
				read: '2026-11-23',
				tier: 'authority',
			},
			{
				title: 'Vetting casting notices',
				publisher: 'Equity',
				url: 'https://www.equity.org.uk/advice-and-support/casting-and-auditions/vetting-casting-notices',
				read: '2026-11-23',
				tier: 'authority',
			},
		],
	},
	find: (facts) => {
		const { source, mentions } = facts;
		const blind = mentions.filter(isBlind);
		const accounts = source.contacts.handles;
		if (blind.length + accounts.length === 0 || hasOtherWay(facts) || companyOf(source) === null) return [];
		if (blind.length > 0) return blind.map(({ text, start, end }): Quote => ({ text, start, end }));
		const names = accounts.map((account) => account.slice(account.indexOf(':') + 1));
		return quoteNear(source, [...names, ...accounts.map((account) => account.split(':')[0] ?? null)]);
	},
};

function isBlind({ type, plain }: Mention): boolean {
	return type === 'chatlink' || (type === 'url' && BLIND.test(hostIn(plain) ?? ''));
}

function hasOtherWay({ source, mentions }: Facts): boolean {
	const chats = new Set(mentions.filter(isBlind).map(({ start }) => start));
	const accounts = source.contacts.handles.map((account) => account.replace(/\D/g, ''));
	const isOther = ({ type, plain, start }: Mention): boolean => {
		if (type === 'email' || type === 'freemail') return true;
		if (type === 'url') return !chats.has(start);
		// The number of the chat itself is no other way.
		return type === 'phone' && !accounts.includes(plain.replace(/\D/g, ''));
	};
	return source.contacts.emails.length > 0 || mentions.some(isOther) || ON_THE_SITE.test(source.text);
}
