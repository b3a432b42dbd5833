import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { sourceOf } from '../lib/source-of.ts';
import { easternTexts } from './eastern-texts.ts';

const named = easternTexts.map((one) => [`${one.lang}, ${one.is}: ${one.text.slice(0, 40)}`, one] as const);
const of = (kind: 'lure' | 'honest' | 'lesson') => named.filter(([, one]) => one.is === kind);

describe('texts in Ukrainian, Russian, Arabic and Chinese', () => {
	it.each(named)('tells the language of %s', (_, { lang, text }) => {
		expect(check(sourceOf(text)).lang).toBe(lang);
	});

	it.each(of('lure'))('sees %s', (_, { text }) => {
		expect(['caution', 'stop']).toContain(check(sourceOf(text)).level);
	});

	it.each([...of('honest'), ...of('lesson')])('leaves alone %s', (_, { text }) => {
		expect(['clear', 'note']).toContain(check(sourceOf(text)).level);
	});
});
