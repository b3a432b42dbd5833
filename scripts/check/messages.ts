import english from '../../public/_locales/en/messages.json' with { type: 'json' };

const messages: Readonly<Record<string, { readonly message: string } | undefined>> = english;

/** The English message of a key, with `$1` … filled in; the key itself if there is none. */
export function say(key: string, ...values: string[]): string {
	const message = messages[key]?.message ?? key;
	return message.replace(/\$(\d)/g, (whole, number: string) => values[Number(number) - 1] ?? whole);
}
