import { expect, test } from 'vitest';
import { learnPages } from '../../lib/learn/index.ts';
import { dated, olderThan, sources } from './directory-entries.ts';

const everything = [...dated, ...learnPages];
const today = new Date();

test('no check and no reading lies in the future', () => {
	for (const { id, checked } of everything) expect(new Date(checked) <= today, `${id} ${checked}`).toBe(true);
	for (const { of, read } of sources) expect(new Date(read) <= today, `${of} ${read}`).toBe(true);
});

test('nothing is older than 18 months; a warning says what is older than 12', () => {
	const due = olderThan(everything, today, 12);
	if (due.length > 0) console.warn(`Check again, older than 12 months: ${due.join(', ')}`);
	expect(olderThan(everything, today, 18)).toEqual([]);
});

test('the age is counted in months from the day that the clock says', () => {
	const entry = { id: 'line', checked: '2026-11-23' };
	expect(olderThan([entry], new Date('2028-05-23'), 18)).toEqual([]);
	expect(olderThan([entry], new Date('2028-05-24'), 18)).toEqual(['line']);
	expect(olderThan([entry], new Date('2027-11-24'), 12)).toEqual(['line']);
	expect(olderThan([entry], new Date('2027-11-23'), 12)).toEqual([]);
});
