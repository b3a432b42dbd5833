const MOST = 200;
const LONGEST_NAME = 64;
const LONGEST_DOMAIN = 190;

/** E-mail addresses in a text, in lower case. Looks at the signs around each `@`, so time grows with the text alone. */
export function emailsIn(text: string): string[] {
	const found: string[] = [];
	for (let at = text.indexOf('@'); at >= 0 && found.length < MOST; at = text.indexOf('@', at + 1)) {
		const name = /[\w.+%'-]{1,64}$/
			.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[0]
			.replace(/^[.'%-]+/, '');
		const domain = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/i.exec(
			text.slice(at + 1, at + LONGEST_DOMAIN),
		)?.[0];
		if (name && domain && /\.[a-z-]{2,}$/i.test(domain)) found.push(`${name}@${domain}`.toLowerCase());
	}
	return found;
}
