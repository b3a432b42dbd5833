import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Judged } from '../../scripts/evaluate/measure.ts';
import { area, recallAt, shareOf, wilson } from '../../scripts/evaluate/measure.ts';
import { sourceOf } from '../../scripts/evaluate/source.ts';

const assessment = check(sourceOf('', '', null));

function judged(group: string): Judged {
	return {
		row: {
			file: 'f',
			id: group,
			kind: 'job',
			label: 'legit',
			lang: 'en',
			title: '',
			text: '',
			group,
			ties: [],
		},
		assessment,
	};
}

describe('the figures of evaluate', () => {
	it('give half of the area to a coin and all of it to a perfect order', () => {
		expect(area([1, 1, 1], [1, 1])).toBe(0.5);
		expect(area([3, 2], [1, 0])).toBe(1);
		expect(area([0, 3], [1, 2])).toBe(0.5);
	});

	it('count as found only what scores above the good texts that may be wrong', () => {
		const good = Array.from({ length: 100 }, (_, at) => (at === 0 ? 9 : 1));
		expect(recallAt(0.01, [10, 5, 2, 1], good)).toBe(0.75);
		expect(recallAt(0, [10, 9, 5, 1], good)).toBe(0.25);
	});

	it('know Wilson’s interval', () => {
		const { low, high } = wilson(0, 100);
		expect([low, high].map((end) => Number(end.toFixed(3)))).toEqual([0, 0.037]);
		expect(wilson(0.5, 10).low).toBeCloseTo(0.2366, 3);
	});

	it('count texts that are nearly the same as one', () => {
		const rows = [judged('same'), judged('same'), judged('same'), judged('other')];
		const first = rows[3];
		expect(shareOf(rows, (one) => one !== first)).toMatchObject({ share: 0.5, rows: 4, groups: 2 });
	});
});
