import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Assessment, Level, Source } from '../../lib/model.ts';
import { lures } from './lure-texts.ts';
import { neighbours } from './neighbour-texts.ts';
import { obliqueLures, plainNeighbours } from './oblique-texts.ts';

const ORDER: readonly Level[] = ['clear', 'note', 'caution', 'stop'];

describe('whole lures', () => {
	it.each(lures.map((lure) => [lure.name, lure] as const))('%s is noticed', (_, { text, least, harms }) => {
		const result = paste(text);
		expect(rank(result.level), told(result)).toBeGreaterThanOrEqual(rank(least));
		expect(harms, told(result)).toContain(result.harm);
	});

	it('reach stop, most of them', () => {
		const stops = lures.filter(({ text }) => paste(text).level === 'stop');
		expect(stops.length / lures.length).toBeGreaterThanOrEqual(0.8);
	});

	it('quote words of the message itself', () => {
		for (const { text } of lures) {
			for (const finding of paste(text).findings) {
				for (const quote of finding.quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
			}
		}
	});
});

describe('oblique lures', () => {
	it.each(obliqueLures.map((text) => [text.slice(0, 60), text] as const))('%s… is noticed', (_, text) => {
		const result = paste(text);
		expect(rank(result.level), told(result)).toBeGreaterThanOrEqual(rank('caution'));
	});

	it('reach stop, most of them', () => {
		const stops = obliqueLures.filter((text) => paste(text).level === 'stop');
		expect(stops.length / obliqueLures.length).toBeGreaterThanOrEqual(0.75);
	});

	it.each(plainNeighbours.map((text) => [text.slice(0, 60), text] as const))('%s… stays quiet', (_, text) => {
		const result = paste(text);
		expect(rank(result.level), told(result)).toBeLessThan(rank('caution'));
	});
});

describe('honest neighbours', () => {
	it.each(Object.entries(neighbours))('%s does not reach stop', (_, text) => {
		const result = paste(text);
		expect(rank(result.level), told(result)).toBeLessThan(rank('stop'));
	});

	it('are seldom more than worth knowing', () => {
		const noisy = Object.values(neighbours).filter((text) => rank(paste(text).level) >= rank('caution'));
		expect(noisy.length / Object.keys(neighbours).length).toBeLessThanOrEqual(0.04);
	});
});

function rank(level: Level): number {
	return ORDER.indexOf(level);
}

/** What was found, for the message of a failed test. */
function told({ kind, stance, level, findings }: Assessment): string {
	return `${kind}, ${stance}, ${level}: ${findings.map(({ rule, weight }) => `${rule} (${weight})`).join(', ')}`;
}

function paste(text: string): Assessment {
	const source: Source = {
		origin: 'paste',
		text,
		title: null,
		url: null,
		lang: null,
		kind: null,
		headings: [],
		postings: [],
		contacts: { emails: [], phones: [], handles: [], hosts: [] },
		hiddenText: '',
		truncated: false,
	};
	return check(source);
}
