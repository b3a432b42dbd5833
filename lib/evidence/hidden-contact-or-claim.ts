import type { Evidence, Source } from '../model.ts';
import { domainOf, hostIn } from './domain.ts';
import { hiddenLines, hiddenQuote } from './hidden-lines.ts';

/** A longer hidden line is a piece of the page that is shown later, not a claim. */
const LONGEST_CLAIM = 160;
const CLAIM =
	/\b(?:verified|licen[sc]ed|accredited|certified|approved by|official (?:partner|site|agency)|100 ?% (?:safe|legit|genuine|real)|legit(?:imate)? (?:job|company|agency|offer)|not a scam|no scams?|no (?:upfront )?fees?|trusted (?:agency|employer|company|recruiter)|background[- ]checked)\b/i;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const CHAT =
	/\b(?:wa\.me|t\.me|telegram\.me|api\.whatsapp\.com)\/\S+|\b(?:whats ?app|telegram|signal|viber|wechat)\b\W{0,4}(?:@\w{3,}|\+?\d[\d ().-]{7,}\d)/i;

/** A way of contact, or a promise of being checked, that stands where no reader can see it. */
export const evidence: Evidence = {
	rule: {
		id: 'hidden-contact-or-claim',
		family: 'hiding-text',
		harm: 'money',
		// Words meant for filters and search engines, not for the person: nothing honest needs that.
		weight: 'caution',
		topics: ['scam'],
		kinds: ['casting', 'job', 'message'],
		patterns: {},
		citations: [
			{
				title: 'The warning of Cisco Talos on text hidden in e-mail (in Italian)',
				publisher: 'Corriere Toscano, citing Cisco Talos',
				url: 'https://corrieretoscano.it/italia-mondo/immediapress/nuovi-metodi-di-attacco-lallarme-di-cisco-talos-sui-testi-nascosti-nelle-email/',
				read: '2026-11-23',
				tier: 'press',
			},
		],
	},
	find: ({ source }) =>
		hiddenLines(source)
			.filter((line) => hasContact(line, source) || (line.length <= LONGEST_CLAIM && CLAIM.test(line)))
			.slice(0, 3)
			.map(hiddenQuote),
};

/** An address of the page's own site, or one that the visible text gives too, hides nothing. */
function hasContact(line: string, { text, url }: Source): boolean {
	const own = domainOf(hostIn(url ?? '') ?? '')?.registrable;
	const mails = [...line.matchAll(MAIL)].map(([mail]) => mail);
	const isOwn = (mail: string) => domainOf(hostIn(mail) ?? '')?.registrable === own;
	return mails.some((mail) => !text.includes(mail) && !isOwn(mail)) || CHAT.test(line);
}
