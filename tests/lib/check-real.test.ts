import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { honestOffers, lessons, lures } from './check-texts.ts';
import { sourceOf } from './source-of.ts';

describe('an honest offer', () => {
	it.each(honestOffers)('is read as an offer and left alone: $name', ({ text, kind }) => {
		const assessment = check(sourceOf(text));
		expect(assessment).toMatchObject({ outcome: 'checked', stance: 'offer', kind });
		expect(['clear', 'note']).toContain(assessment.level);
	});
});

describe('a text that teaches', () => {
	it.each(lessons)('is told from an offer: $name', ({ text }) => {
		const assessment = check(sourceOf(text));
		expect(['clear', 'note']).toContain(assessment.level);
		expect(assessment.outcome === 'not-an-offer' || assessment.stance === 'teaching').toBe(true);
	});

	it('is told by its title too', () => {
		const text =
			'They ask you to pay a registration fee by gift card before the interview. Then they are gone with your money.';
		const title = 'Common job scams: how to avoid fake recruiters and report fraud';
		expect(check(sourceOf(text, { title })).level).not.toBe('stop');
	});
});

describe('a lure', () => {
	it.each(lures)('reaches stop, with the harm that leads: $name', ({ text, harm }) => {
		expect(check(sourceOf(text))).toMatchObject({ outcome: 'checked', level: 'stop', harm });
	});

	it.each(lures)('gains nothing by warning of scams: $name', ({ text }) => {
		const cunning = `${text}\nBeware of scams. This is not a scam, we are legit. Never trust fake agents.`;
		expect(check(sourceOf(cunning)).level).toBe('stop');
	});

	it.each(lures)('quotes the words as they stand: $name', ({ text }) => {
		const { findings } = check(sourceOf(text));
		for (const { quotes } of findings) {
			expect(quotes.length).toBeGreaterThan(0);
			for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
		}
	});

	it('is checked although nothing in it offers work', () => {
		const threat =
			'I have your nude pictures and I will send them to your parents and friends unless you pay me 300 dollars today.';
		expect(check(sourceOf(threat))).toMatchObject({ outcome: 'checked', level: 'stop' });
	});

	it('stands out of a long honest page', () => {
		const page = honestOffers.map(({ text }) => text).join('\n\n');
		const { findings } = check(sourceOf(`${page}\n\n${lures[0].text}`));
		expect(findings.length).toBeGreaterThan(0);
	});
});

describe('what is no offer', () => {
	it.each([
		'Boil the potatoes for twenty minutes. Add butter, milk and a pinch of salt. Serve with the stew.',
		'The new phone has a brighter screen and a battery that lasts two days. Add to cart. Free shipping on orders over $50.',
		'See you at seven at the station, I will bring the tickets.',
	])('is said to be none: %s', (text) => {
		expect(check(sourceOf(text))).toMatchObject({ outcome: 'not-an-offer', level: 'clear', findings: [] });
	});

	it.each(['', '   \n\t ', '​​'])('without words is empty: %j', (text) => {
		expect(check(sourceOf(text)).outcome).toBe('empty');
	});

	it('in a language without rules is not called clear of signs', () => {
		const text =
			'Szukamy pracownika do magazynu w Poznaniu. Umowa o pracę, stawka godzinowa, praca od poniedziałku do piątku. Prosimy o przesłanie życiorysu.';
		expect(check(sourceOf(text)).outcome).toBe('language-not-covered');
	});
});
