import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../lib/check/all-languages.ts';
import { readersOf, readWith } from '../../lib/check/readers.ts';
import { normalise } from '../../lib/text/normalise.ts';

const readers = readersOf([], allLanguages);

function clues(locale: string, text: string): readonly string[] {
	return readWith(readers, locale, normalise(text)).clues.map(({ clue }) => clue);
}

/** What is asked for, and the same denied; the languages whose clues have no rules beside them. */
const DENIED: Readonly<Record<string, readonly (readonly [asked: string, denied: string])[]>> = {
	de: [
		['Die Vermittlungsgebühr beträgt 200 Euro, Kaution von 100 Euro vorab.', 'Keine Kaution, keine Gebühr.'],
		['Du zahlst vorab eine Kaution.', 'Du zahlst niemals eine Kaution.'],
	],
	it: [
		['Versa una cauzione di 100 euro prima di iniziare.', 'Senza cauzione.'],
		['Chiediamo una cauzione di 100 euro.', 'Non chiediamo mai una cauzione.'],
	],
	pl: [
		['Wpłać kaucję 300 zł przed wyjazdem.', 'Bez kaucji.'],
		['Pobieramy kaucję 300 zł.', 'Nigdy nie pobieramy kaucji.'],
	],
};

describe.each(Object.entries(DENIED))('a clue in %s', (locale, pairs) => {
	it.each([...pairs])('is read in “%s” and not in “%s”', (asked, denied) => {
		expect(clues(locale, asked)).toContain('to-pay');
		expect(clues(locale, denied)).not.toContain('to-pay');
	});
});
