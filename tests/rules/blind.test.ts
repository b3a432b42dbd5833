import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Level } from '../../lib/model.ts';
import { rowsOf } from '../../scripts/evaluate/corpus.ts';
import { sourceOf } from '../../scripts/evaluate/source.ts';

interface Judged {
	readonly isLure: boolean;
	readonly level: Level;
}

/**
 * The half that nobody who writes rules has read, with floors and ceilings a little beside what was measured on
 * 27 November 2026, so that a step back is noticed: of the lures so many are noticed and worth a second look at least,
 * of the honest ones so many worth one, or `stop`, at most.
 */
const MEASURED = [
	{ file: 'offers-unread', lures: 187, noticed: 0.75, caution: 0.68, honest: 113, wrong: 0.2, stop: 0.05 },
	{ file: 'quoted-unread', lures: 167, noticed: 0.82, caution: 0.74, honest: 56, wrong: 0.06, stop: 0.02 },
	{ file: 'twins-unread', lures: 665, noticed: 0.62, caution: 0.51, honest: 583, wrong: 0.16, stop: 0.06 },
] as const;

function judged(file: string): Judged[] {
	return rowsOf('tests/blind', file).map(({ text, title, label }) => ({
		isLure: label !== 'legit',
		level: check(sourceOf(text, title, null)).level,
	}));
}

function share(some: readonly Judged[], ...levels: readonly Level[]): number {
	return some.filter(({ level }) => levels.includes(level)).length / some.length;
}

describe.each(MEASURED)('$file, whose writers had not seen the rules', (measured) => {
	const texts = judged(measured.file);
	const lures = texts.filter(({ isLure }) => isLure);
	const honest = texts.filter(({ isLure }) => !isLure);

	it('has all its texts', () => {
		expect([lures.length, honest.length]).toEqual([measured.lures, measured.honest]);
	});

	it('has its lures noticed, and most of these worth a second look', () => {
		expect(share(lures, 'note', 'caution', 'stop')).toBeGreaterThanOrEqual(measured.noticed);
		expect(share(lures, 'caution', 'stop')).toBeGreaterThanOrEqual(measured.caution);
	});

	it('has its honest texts left alone, although they look alike', () => {
		expect(share(honest, 'caution', 'stop')).toBeLessThanOrEqual(measured.wrong);
		expect(share(honest, 'stop')).toBeLessThanOrEqual(measured.stop);
	});
});
