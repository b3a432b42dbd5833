/** Second levels below a country under which names are registered: `example.co.uk`, `example.com.br`. */
const SECOND_LEVELS = new Set(
	'ac asn art biz co com desa edu firm gen go gob gouv gov govt gub ind inf info ltd me med mil net nhs nom or ne org plc pro res sch web'.split(
		' ',
	),
);
/** Domains of companies under which anybody gets a name: what counts is the name before. */
const SHARED = new Set(
	(
		'blogspot.com wordpress.com wixsite.com weebly.com github.io gitlab.io netlify.app vercel.app herokuapp.com ' +
		'pages.dev workers.dev web.app firebaseapp.com webflow.io square.site godaddysites.com carrd.co my.canva.site ' +
		'myshopify.com onrender.com 000webhostapp.com strikingly.com jimdosite.com uk.com us.com eu.com de.com'
	).split(' '),
);
/** Top levels that cost next to nothing and that no well-known firm has its main site on. */
const CHEAP = new Set(
	(
		'xyz top work works site online shop store icu cam click live club vip buzz space website fun link rest cyou sbs lol ' +
		'cfd bond today monster quest pw tk ml ga cf gq info biz us.com uk.com'
	).split(' '),
);

/** The parts of a host that matter for telling names apart. */
export interface Domain {
	/** What somebody registered, e.g. `example.co.uk`. */
	readonly registrable: string;
	/** Its own name, e.g. `example`. */
	readonly label: string;
	/** What stands behind it, e.g. `co.uk`. */
	readonly suffix: string;
	/** Names before it, from the left. */
	readonly before: readonly string[];
	readonly isCheap: boolean;
}

/**
 * The parts of a host in lower case; null if it is no name (an IP address, one word). The list of suffixes is our own:
 * see docs/decisions/0009. An unknown second level makes the registrable part shorter, so that two hosts of one owner
 * are never told apart by mistake.
 */
export function domainOf(host: string): Domain | null {
	const parts = host.toLowerCase().replace(/\.$/, '').split('.');
	const top = parts.at(-1) ?? '';
	if (parts.length < 2 || !/^(?:xn--[a-z\d-]+|\p{L}{2,})$/u.test(top)) return null;
	const two = parts.slice(-2).join('.');
	const second = parts.at(-2) ?? '';
	const isTwo = parts.length > 2 && (SHARED.has(two) || (top.length === 2 && SECOND_LEVELS.has(second)));
	const size = isTwo ? 2 : 1;
	const suffix = parts.slice(-size).join('.');
	return {
		registrable: parts.slice(-size - 1).join('.'),
		label: parts.at(-size - 1) ?? '',
		suffix,
		before: parts.slice(0, -size - 1),
		isCheap: CHEAP.has(suffix) || CHEAP.has(top) || SHARED.has(suffix),
	};
}

/** The host of an e-mail address or of a link, with or without its scheme; null if there is none. */
export function hostIn(address: string): string | null {
	const mail = /^[^@\s/]*@([^@\s/]+)$/.exec(address)?.[1];
	const host = mail ?? /^(?:[a-z]+:\/\/)?(?:[^/@\s]*@)?([^/:?#\s]+\.[^/:?#\s]+)/i.exec(address)?.[1];
	return host?.toLowerCase().replace(/^www\./, '') ?? null;
}
