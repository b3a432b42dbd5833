import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment, Harm, Level, Outcome, Stance, Weight } from '../../lib/model.ts';
import { present, quotesToShow } from '../../lib/present.ts';
import { findingOf } from './findings.ts';

const words: Record<string, { message: string }> = JSON.parse(
	readFileSync('public/_locales/en/messages.json', 'utf8'),
);

function assessment(more: Partial<Assessment>): Assessment {
	return {
		outcome: 'checked',
		level: 'clear',
		harm: null,
		score: 0,
		kind: 'job',
		stance: 'offer',
		lang: 'en',
		findings: [],
		topics: [],
		truncated: false,
		...more,
	};
}

const HARMS: readonly Harm[] = ['money', 'safety', 'freedom'];
const WEIGHTS: readonly Weight[] = ['note', 'caution', 'stop'];
const OUTCOMES: readonly Outcome[] = ['checked', 'not-an-offer', 'language-not-covered', 'empty'];

/** Every way in which a check can end. */
const ends: readonly Assessment[] = [
	...HARMS.flatMap((harm) => WEIGHTS.map((level) => assessment({ harm, level }))),
	...OUTCOMES.map((outcome) => assessment({ outcome })),
	assessment({ truncated: true }),
	assessment({ stance: 'teaching' }),
];

describe('a report', () => {
	it.each(ends)('has words for its headline and its sentence: $outcome $harm $level', (end) => {
		const { headlineKey, subtitleKey, levelKey } = present(end);
		for (const key of [headlineKey, subtitleKey, levelKey]) if (key) expect(words[key]?.message).toBeTruthy();
	});

	it('says different words for every way to end', () => {
		const said = ends.map((end) => words[present(end).headlineKey]?.message);
		expect(new Set(said).size).toBe(ends.length - 1);
	});

	it('says for clear that it does not mean safe, whole or cut', () => {
		for (const truncated of [false, true]) {
			const { subtitleKey } = present(assessment({ truncated }));
			expect(words[subtitleKey]?.message).toContain('does not mean that it is safe');
		}
	});

	it('names no number and no score', () => {
		const { score: _, ...rest } = assessment({ level: 'stop', harm: 'money' });
		expect(JSON.stringify(present({ ...rest, score: 987654 }))).not.toContain('987654');
	});

	it.each<[Harm, Level, boolean]>([
		['safety', 'stop', true],
		['freedom', 'caution', true],
		['freedom', 'note', false],
		['money', 'stop', false],
	])('puts people first for %s at %s: %s', (harm, level, helpFirst) => {
		expect(present(assessment({ harm, level })).helpFirst).toBe(helpFirst);
	});

	it('makes a card of each finding, with keys made from the rule’s name', () => {
		const report = present(
			assessment({ level: 'stop', harm: 'money', findings: [findingOf('pay-to-withdraw')] }),
		);
		expect(report.cards[0]).toMatchObject({
			rule: 'pay-to-withdraw',
			titleKey: 'rule_pay_to_withdraw_title',
			whyKey: 'rule_pay_to_withdraw_why',
			nextKey: 'rule_pay_to_withdraw_next',
			innocentKey: 'rule_pay_to_withdraw_innocent',
		});
		expect(report.cards[0]?.quotes).toHaveLength(1);
	});

	it('does not call a lesson an offer', () => {
		const stance: Stance = 'teaching';
		const lesson = assessment({ stance, level: 'note', harm: 'safety', findings: [findingOf('fee')] });
		expect(present(lesson).headlineKey).toBe('headline_teaching');
	});
});

describe('the quotes of a finding', () => {
	const quotes = Array.from({ length: 10 }, (_, at) => ({ text: `${at}`, start: at, end: at + 1 }));

	it('are the first three, but of a story each small thing', () => {
		expect(quotesToShow({ rule: 'a-fee', quotes })).toEqual(quotes.slice(0, 3));
		expect(quotesToShow({ rule: 'story-easy-money', quotes })).toEqual(quotes.slice(0, 8));
	});
});
