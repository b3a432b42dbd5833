import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Assessment, Level } from '../../lib/model.ts';
import { sourceOf } from '../lib/source-of.ts';
import { romanceNotices, romanceOblique } from './romance-oblique-texts.ts';
import { romanceLessons, romanceLures, romanceNeighbours } from './romance-texts.ts';

const ORDER: readonly Level[] = ['clear', 'note', 'caution', 'stop'];

describe.each(Object.entries(romanceLures))('lures in %s', (locale, texts) => {
	it.each(texts)('%s', (text) => {
		const result = check(sourceOf(text));
		expect(rank(result), told(result)).toBeGreaterThanOrEqual(ORDER.indexOf('caution'));
	});

	it('reach stop, most of them, and are read in their own language', () => {
		const results = texts.map((text) => check(sourceOf(text)));
		expect(results.filter(({ level }) => level === 'stop').length / texts.length).toBeGreaterThanOrEqual(
			0.75,
		);
		expect(results.filter(({ lang }) => lang === locale).length / texts.length).toBeGreaterThanOrEqual(0.9);
	});
});

describe.each(Object.entries(romanceOblique))('lures in %s that say little', (_, texts) => {
	it.each(texts)('%s', (text) => {
		const result = check(sourceOf(text));
		expect(rank(result), told(result)).toBeGreaterThanOrEqual(ORDER.indexOf('caution'));
	});
});

const honest = [...Object.entries(romanceNeighbours), ...Object.entries(romanceNotices)];
describe.each(honest)('honest texts in %s', (_, texts) => {
	it.each(texts)('%s', (text) => {
		const result = check(sourceOf(text));
		expect(rank(result), told(result)).toBeLessThan(ORDER.indexOf('caution'));
	});
});

describe.each(Object.entries(romanceLessons))('texts in %s that teach or report', (_, texts) => {
	it.each(texts)('%s', (text) => {
		const result = check(sourceOf(text));
		expect(rank(result), told(result)).toBeLessThan(ORDER.indexOf('caution'));
	});
});

function rank({ level }: Assessment): number {
	return ORDER.indexOf(level);
}

/** What was found, for the message of a failed test. */
function told({ lang, kind, stance, level, findings }: Assessment): string {
	return `${lang}, ${kind}, ${stance}, ${level}: ${findings.map(({ rule, quotes }) => `${rule} “${quotes[0]?.text}”`).join(', ')}`;
}
