import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Assessment, Level } from '../../lib/model.ts';
import { sourceOf } from '../lib/source-of.ts';
import { asianLures, asianNeighbours } from './asian-texts.ts';

const ORDER: readonly Level[] = ['clear', 'note', 'caution', 'stop'];

describe.each(Object.entries(asianLures))('lures in %s', (_, texts) => {
	it.each(texts)('%s', (text) => {
		const result = check(sourceOf(text));
		expect(rank(result), told(result)).toBeGreaterThanOrEqual(ORDER.indexOf('caution'));
	});

	it('reach stop, most of them', () => {
		const stops = texts.filter((text) => check(sourceOf(text)).level === 'stop');
		expect(stops.length / texts.length).toBeGreaterThanOrEqual(0.75);
	});
});

describe.each(Object.entries(asianNeighbours))('honest messages in %s', (_, texts) => {
	it.each(texts)('%s', (text) => {
		const result = check(sourceOf(text));
		expect(rank(result), told(result)).toBeLessThan(ORDER.indexOf('caution'));
	});
});

describe('English phrases in another language', () => {
	it.each([
		['Walang registration fee ang audition, dumiretso lang kayo sa studio.'],
		['Koi registration fees nahi hai, aap seedha interview ke liye aana.'],
		['Dibutuhkan sopir pribadi untuk keluarga, lamaran whatsapp only ke nomor ini.'],
	])('are silenced by the words of that language: %s', (text) => {
		expect(rank(check(sourceOf(text)))).toBeLessThan(ORDER.indexOf('caution'));
	});

	it('still speak where nothing silences them', () => {
		expect(check(sourceOf('Kailangan po ng registration fee bago kayo ma-schedule sa audition.')).level).toBe(
			'stop',
		);
	});

	it('do not hide what another language says in a text that is mostly English', () => {
		const mixed =
			'Urgent hiring for a new project, female models needed. Pumunta ka nang mag-isa, bawal ang kasama.';
		const found = check(sourceOf(mixed)).findings.map(({ rule }) => rule);
		expect(found).toContain('come-alone');
	});
});

function rank({ level }: Assessment): number {
	return ORDER.indexOf(level);
}

/** What was found, for the message of a failed test. */
function told({ lang, kind, stance, level, findings }: Assessment): string {
	return `${lang}, ${kind}, ${stance}, ${level}: ${findings.map(({ rule }) => rule).join(', ')}`;
}
