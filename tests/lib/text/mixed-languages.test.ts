import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/text/language.ts';
import { mixedInto } from '../../../lib/text/mixed-languages.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { TYPES } from '../../../lib/text/text.ts';

describe('languages mixed into a text', () => {
	it('are told by words that no other language has', () => {
		expect(mixedInto(normalise('Urgent hiring, no experience, start agad bukas, sahod daily'))).toContain(
			'tl',
		);
		expect(
			mixedInto(normalise('Part time job, salary 20k, interested ho to call karo, abhi milega')),
		).toContain('hi');
	});

	it('are none in plain English, however long', () => {
		const text =
			'We are hiring models in Los Angeles for a shoot in May. Bring your book to the studio at ten. ';
		expect(mixedInto(normalise(text.repeat(30)))).toEqual([]);
	});
});

describe('the language of texts from South and South-East Asia', () => {
	it.each([
		['Aapka number humein mila, kya aap ghar par kaam karna chahte hain?', 'hi'],
		['क्या आप घर पर काम करना चाहते हैं?', 'hi'],
		['Magandang araw po, naghahanap kami ng mga tao para sa trabaho.', 'tl'],
		['Dibutuhkan karyawan toko, pengalaman tidak wajib, kirim lamaran ke kantor.', 'id'],
		['We are looking for a driver in Manila, Delhi or Jakarta, please send your details.', 'en'],
	])('%s is %s', (text, lang) => {
		expect(languageOf(text, null)).toBe(lang);
	});
});

describe('money as it is written there', () => {
	it.each([
		['Rp150.000 per bulan', 'rp150.000'],
		['Rp1.500.000,- sehari', 'rp1.500.000'],
		['Rp5 juta', 'rp5 juta'],
		['upah 150rb', '150rb'],
		['12 juta', '12 juta'],
		['1500 रुपये', '1500 रुपये'],
		['Rs500 only', 'rs500'],
	])('%s', (text, money) => {
		expect(moneyIn(text)).toEqual([money]);
	});

	it('is not the version of a programming language', () => {
		expect(moneyIn('a developer for php8')).toEqual([]);
	});
});

it('reads Hindi with and without the dot, with either nasal', () => {
	expect(wordsOf('फ़ोटो ज़रूरी कमाएँ')).toEqual(wordsOf('फोटो जरूरी कमाएं'));
});

function moneyIn(text: string): string[] {
	const { spans, codes } = normalise(text);
	const found: string[] = [];
	for (let i = 0; i < spans.count; i++)
		if (TYPES[spans.type[i] ?? 0] === 'money')
			found.push(String.fromCharCode(...codes.subarray(spans.from[i], spans.to[i])));
	return found;
}

function wordsOf(text: string): string[] {
	const { count, from, to, codes } = normalise(text);
	return Array.from({ length: count }, (_, i) => String.fromCharCode(...codes.subarray(from[i], to[i])));
}
