import { describe, expect, it } from 'vitest';
import { namedOf, onlyRaises } from '../../../lib/score/named.ts';
import { scorer, share } from '../../../lib/score/score.ts';
import type { Signals } from '../../../lib/score/signals.ts';
import { MOST_TOKENS, walkWords } from '../../../lib/score/walk-words.ts';
import { weights } from '../../../lib/score/weights.ts';
import { normalise } from '../../../lib/text/normalise.ts';

function signalsOf(text: string, title = '', more: Partial<Signals> = {}): Signals {
	return {
		body: normalise(text),
		frame: normalise(title),
		kind: 'job',
		stance: 'offer',
		level: 'clear',
		rules: new Map(),
		signs: {},
		...more,
	};
}

function walked(shown: string): string[] {
	const text = normalise(shown);
	const words: string[] = [];
	walkWords(text, (token, follows) => {
		const word = String.fromCharCode(...text.codes.subarray(text.from[token] ?? 0, text.to[token] ?? 0));
		words.push(follows ? `+${word}` : word);
	});
	return words;
}

describe('the words that the score reads', () => {
	it('are no numbers, and a number between two words keeps them from being a pair', () => {
		expect(walked('Earn 500 daily at home')).toEqual(['earn', 'daily', '+at', '+home']);
	});

	it('hold nothing of addresses, links and handles', () => {
		const words = walked('Write to maria.lopez@example.com or www.brasslane.example.org/jobs today');
		expect(words).toEqual(['write', '+to', 'or', 'today']);
	});

	it('are those of the beginning of a long text', () => {
		expect(walked('word '.repeat(MOST_TOKENS + 500))).toHaveLength(MOST_TOKENS);
	});
});

describe('a scorer', () => {
	const learned = {
		base: 0,
		words: { '400:2': 'packet cash+today pay+before+starting', '-400:2': 'rehearsal', '0:3': 'plain' },
		named: {},
	};
	const score = scorer(learned);
	const nothing = score(signalsOf('A plain line.'));

	it('raises the score for words with points, in text or title, and lowers it for those below 0', () => {
		expect(score(signalsOf('One packet.'))).toBeGreaterThan(nothing);
		expect(score(signalsOf('A plain line.', 'Packet'))).toBeGreaterThan(nothing);
		expect(score(signalsOf('One rehearsal.'))).toBeLessThan(nothing);
		expect(score(signalsOf('A rehearsal, one packet.'))).toBe(nothing);
	});

	it('takes a pair only where both words stand side by side', () => {
		expect(score(signalsOf('Cash today.'))).toBeGreaterThan(nothing);
		expect(score(signalsOf('Today cash.'))).toBe(nothing);
	});

	it('takes three words only where they stand in a row', () => {
		expect(score(signalsOf('Pay before starting.'))).toBeGreaterThan(nothing);
		expect(score(signalsOf('Pay 5 before starting.'))).toBe(nothing);
	});

	it('counts a word once, and less the more known words a text holds', () => {
		const once = score(signalsOf('Packet one two six'));
		expect(score(signalsOf('Packet packet packet six'))).toBe(once);
		expect(share(2, 4)).toBe(0.25);
		expect(share(2, 64)).toBe(0.25);
		expect(share(2, 256)).toBe(0.125);
		expect(share(4, 256)).toBe(0.25);
	});

	it('finds words that were hidden by letters of another script', () => {
		expect(score(signalsOf('One p\u0430cket.'))).toBe(score(signalsOf('One packet.')));
	});

	it('adds the points of what has a name, and keeps the order far from the middle', () => {
		const steep = scorer({ base: 0, words: {}, named: { 'level caution': 400, 'level stop': 400 } });
		const scores = (['clear', 'note', 'caution', 'stop'] as const).map((level) =>
			steep(signalsOf('A line.', '', { level })),
		);
		expect(scores[0]).toBe(scores[1]);
		expect(scores[2]).toBeGreaterThan(scores[1] ?? 0);
		expect(scores[3]).toBeGreaterThan(scores[2] ?? 0);
		const mild = scorer({ base: -400, words: {}, named: {} });
		const floors = (['clear', 'note', 'caution', 'stop'] as const).map((level) =>
			mild(signalsOf('A line.', '', { level })),
		);
		expect(floors).toEqual([0, 0, 5, 9]);
		const milder = scorer({ base: -4, words: {}, named: {} });
		expect(milder(signalsOf('A line.', '', { level: 'caution' }))).toBeGreaterThan(5);
		const low = scorer({ base: -400, words: {}, named: {} });
		expect(low(signalsOf('A line.'))).toBe(0);
	});
});

describe('what has a name', () => {
	it('tells rules, levels, kind, language and contacts', () => {
		const rules = new Map([
			['a-fee', 'stop'],
			['in-haste', 'note'],
		] as const);
		const named = namedOf(signalsOf('Send $90 to jobs@example.com now!', '', { level: 'caution', rules }));
		expect([...named.keys()]).toEqual(
			expect.arrayContaining([
				'rule a-fee',
				'found stop',
				'level note',
				'level caution',
				'kind job',
				'stance offer',
				'holds money',
				'holds email',
				'shape exclamation marks',
			]),
		);
		expect(named.has('level stop')).toBe(false);
	});

	it('never lets a finding or a way of contact speak for a text', () => {
		expect(['rule x', 'found note', 'level stop', 'holds phone'].every(onlyRaises)).toBe(true);
		const lowering = Object.entries(weights.named).filter(([name, points]) => onlyRaises(name) && points < 0);
		expect(lowering).toEqual([]);
	});
});
