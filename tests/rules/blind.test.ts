import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Level } from '../../lib/model.ts';
import { rowsOf } from '../../scripts/evaluate/corpus.ts';
import { sourceOf } from '../../scripts/evaluate/source.ts';

const judged = ['offers-read', 'offers-unread'].flatMap((file) =>
	rowsOf('tests/blind', file).map(({ text, title, label }) => ({
		isLure: label !== 'legit',
		level: check(sourceOf(text, title, null)).level,
	})),
);
const lures = judged.filter(({ isLure }) => isLure);
const honest = judged.filter(({ isLure }) => !isLure);

function share(some: readonly { readonly level: Level }[], ...levels: readonly Level[]): number {
	return some.filter(({ level }) => levels.includes(level)).length / some.length;
}

/** Floors and ceilings a little beside what was measured on 27 November 2026, so that a step back is noticed. */
describe('offers whose writers had not seen the rules', () => {
	it('are there, lures and honest ones', () => {
		expect(lures.length).toBeGreaterThan(350);
		expect(honest.length).toBeGreaterThan(230);
	});

	it('are noticed, most of them, and most of these are worth a second look', () => {
		expect(share(lures, 'note', 'caution', 'stop')).toBeGreaterThanOrEqual(0.68);
		expect(share(lures, 'caution', 'stop')).toBeGreaterThanOrEqual(0.57);
	});

	it('are left alone where they are honest, although they look alike', () => {
		expect(share(honest, 'caution', 'stop')).toBeLessThanOrEqual(0.16);
		expect(share(honest, 'stop')).toBeLessThanOrEqual(0.04);
	});
});
