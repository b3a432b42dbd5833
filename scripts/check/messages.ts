import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.ts';

interface Message {
	readonly message: string;
}

let messages: Readonly<Record<string, Message>> | undefined;

/** The English message of a key, with `$1` … filled in; the key itself if there is none. */
export function say(key: string, ...values: string[]): string {
	messages ??= read();
	const message = messages[key]?.message ?? key;
	return message.replace(/\$(\d)/g, (whole, number: string) => values[Number(number) - 1] ?? whole);
}

function read(): Readonly<Record<string, Message>> {
	return JSON.parse(readFileSync(join(root, 'public', '_locales', 'en', 'messages.json'), 'utf8'));
}
