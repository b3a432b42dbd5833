import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { sourceFromText } from '../../../lib/extract/source-from-text.ts';
import { weights } from '../../../lib/score/weights.ts';

function scoreOf(text: string): number {
	return check(sourceFromText(text, { origin: 'line' })).score;
}

const HONEST =
	'Harbour Theatre seeks a stage manager for its spring season. Full-time position, 12 weeks, union rate. ' +
	'Responsibilities include calling the show and keeping the prompt book. Send a résumé and two references.';
const SMALL = 'Work from home. Earn extra cash every week. Reply today, spots are filling fast.';
const GRAVE =
	'You are hired. Before you start, pay the $90 registration fee with a gift card and send a photo of your passport. ' +
	'Tell no one about this offer.';

describe('the score', () => {
	it('ranks an honest job below a vague offer and below a demand for money', () => {
		expect(scoreOf(HONEST)).toBeLessThan(scoreOf(SMALL));
		expect(scoreOf(HONEST)).toBeLessThan(scoreOf(GRAVE));
	});

	it('is a finite number that does not change from call to call, whatever the text', () => {
		for (const text of ['', ' ', '\ud800', '0'.repeat(100_000), 'ab '.repeat(50_000), HONEST, GRAVE]) {
			const score = scoreOf(text);
			expect(Number.isFinite(score) && score >= 0).toBe(true);
			expect(scoreOf(text)).toBe(score);
		}
	});

	it('ranks texts as well that are no offer, without giving them a level', () => {
		const claim = check(sourceFromText('You have won a prize. Claim it now.', { origin: 'line' }));
		expect([claim.outcome, claim.level]).toEqual(['not-an-offer', 'clear']);
		expect(claim.score).toBeGreaterThan(0);
	});

	it('was learned from words alone: no addresses, no numbers, nothing longer than three in a row', () => {
		const words = Object.values(weights.words).flatMap((row) => row.split(' '));
		expect(words.length).toBeGreaterThan(500);
		expect(words.filter((word) => /[\d@./]/.test(word) || word.split('+').length > 3)).toEqual([]);
	});
});
