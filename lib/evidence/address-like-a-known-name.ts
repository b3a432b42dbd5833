import type { Evidence, Facts, Quote, Source } from '../model.ts';
import { companyOf } from './company.ts';
import { type Domain, domainOf, hostIn } from './domain.ts';
import { glanceOf, imitated, type Original } from './imitation.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { quoteNear } from './quote.ts';

/** Sites of others that employers give as their own. */
const NOT_OWN =
	/^(?:facebook|instagram|linkedin|twitter|x|youtube|tiktok|google|indeed|glassdoor|wixsite|wordpress|linktr|bit|t|goo)$/;
/** Characters of a text in which a name is looked for. */
const LOOK = 20_000;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

const KNOWN: readonly Original[] = KNOWN_NAMES.map(({ label, written, isWord, also }) => ({
	label,
	own: also ?? [],
	suffix: null,
	isWord: isWord ?? false,
	written: written ?? label,
	glance: glanceOf(label),
}));

/** A place where an address stands, or the page itself. */
interface Seen {
	readonly host: string;
	readonly quote: () => readonly Quote[];
	/** True if its letters are of several scripts. */
	readonly isMixed: boolean;
}

/** An e-mail address, a link or the page itself on a domain that imitates the employer's or a well-known one. */
export const evidence: Evidence = {
	rule: {
		id: 'address-like-a-known-name',
		family: 'impersonation',
		harm: 'money',
		// Strong, but firms do register second domains for hiring, so it does not reach `stop` alone.
		weight: 'caution',
		topics: ['scam'],
		kinds: ['casting', 'job', 'message'],
		patterns: {},
		citations: [
			{
				title: 'Guidelines for a safe job search',
				publisher: 'Indeed',
				url: 'https://support.indeed.com/hc/en-us/articles/216354123-Guidelines-for-a-Safe-Job-Search',
				read: '2026-11-23',
				tier: 'authority',
			},
			{
				title: 'How to verify suspicious employer messages',
				publisher: 'Indeed',
				url: 'https://support.indeed.com/hc/en-us/articles/360040122511-How-to-Verify-Suspicious-Employer-Messages',
				read: '2026-11-24',
				tier: 'authority',
			},
			{
				title: 'How to spot a bogus job offer',
				publisher: 'Newsday, citing the FBI',
				url: 'https://www.newsday.com/business/job-offer-scams-1.50323191',
				read: '2026-11-24',
				tier: 'press',
			},
		],
	},
	find: (facts) => {
		const seen = addressesOf(facts);
		if (seen.length === 0) return [];
		const { source } = facts;
		const originals = [...KNOWN, ...ownSites(source)];
		let lower: string | null = null;
		const isNamed = (written: string) => {
			lower ??= `${source.title ?? ''}\n${source.text.slice(0, LOOK)}`.toLowerCase();
			return lower.includes(written);
		};
		// A page names the same host again and again.
		const judged = new Map<string, boolean>();
		const isImitation = (host: string): boolean => {
			const known = judged.get(host);
			if (known !== undefined) return known;
			const domain = domainOf(host);
			const verdict = domain !== null && imitated(domain, originals, isNamed) !== null;
			judged.set(host, verdict);
			return verdict;
		};
		return seen.filter(({ host, isMixed }) => isMixed || isImitation(host)).flatMap(({ quote }) => quote());
	},
};

function addressesOf({ source, mentions }: Facts): Seen[] {
	const free = new Set(mentions.filter(({ type }) => type === 'freemail').map(({ start }) => start));
	const written = mentions
		.filter(({ type, start }) => (type === 'email' && !free.has(start)) || type === 'url')
		.flatMap(({ plain, text, start, end }): Seen[] => {
			const host = hostIn(plain);
			const shown = hostIn(text.toLowerCase()) ?? '';
			const isMixed = shown.split('.').some((part) => /[a-z]/.test(part) && OTHER_SCRIPT.test(part));
			return host === null ? [] : [{ host, isMixed, quote: () => [{ text, start, end }] }];
		});
	const hosts = new Set(written.map(({ host }) => host));
	const linked = [...source.contacts.emails, source.url ?? '']
		.flatMap((address) => hostIn(address) ?? [])
		.filter((host) => !hosts.has(host))
		.map(
			(host): Seen => ({ host, isMixed: false, quote: () => quoteNear(source, [host, companyOf(source)]) }),
		);
	return [...written, ...linked];
}

/** The site that structured data gives as the employer's; only where there is one, and not a profile elsewhere. */
function ownSites({ postings }: Source): Original[] {
	const domains = postings.flatMap(({ employerUrl }) => {
		const host = employerUrl === null ? null : hostIn(employerUrl);
		const domain = host === null ? null : domainOf(host);
		return domain === null || NOT_OWN.test(domain.label) ? [] : [domain];
	});
	const [only] = domains;
	return only && domains.every(({ registrable }) => registrable === only.registrable) ? [original(only)] : [];
}

function original({ label, registrable, suffix }: Domain): Original {
	return { label, own: [registrable], suffix, isWord: false, written: null, glance: glanceOf(label) };
}
