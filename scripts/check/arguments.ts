import type { Country } from '../../lib/model.ts';

/** What the person asked the command to do. */
export type Task =
	| { readonly do: 'help' }
	| { readonly do: 'files'; readonly files: readonly string[]; readonly country: Country | undefined }
	| { readonly do: 'lines'; readonly country: Country | undefined }
	| { readonly do: 'refuse'; readonly why: string };

/**
 * Reads the command's arguments: files, `-`, `--jsonl`, `--country XX`, `--help`. `called` is what people type to start
 * the command.
 */
export function readArguments(words: readonly string[], called: string): Task {
	const files: string[] = [];
	let isLines = false;
	let onlyFiles = false;
	let country: Country | undefined;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		if (onlyFiles || word === '-' || !word.startsWith('-')) files.push(word);
		else if (word === '--') onlyFiles = true;
		else if (word === '--help' || word === '-h') return { do: 'help' };
		else if (word === '--jsonl') isLines = true;
		else if (/^--country(?:=|$)/.test(word)) {
			const code = word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[++at];
			country = readCountry(code);
			if (!country)
				return { do: 'refuse', why: '--country needs a code of two letters, for example --country GB.' };
		} else
			return {
				do: 'refuse',
				why: `There is no option ${word}. ${called} --help lists them.`,
			};
	}
	if (isLines && files.some((file) => file !== '-')) {
		return { do: 'refuse', why: '--jsonl reads standard input and takes no file: … --jsonl < FILE' };
	}
	if (isLines) return { do: 'lines', country };
	return files.length === 0 ? { do: 'help' } : { do: 'files', files, country };
}

/** A country's code in capitals (`INT` too); undefined if it is none. */
export function readCountry(code: unknown): Country | undefined {
	return typeof code === 'string' && /^(?:[a-z]{2}|int)$/i.test(code) ? code.toUpperCase() : undefined;
}
