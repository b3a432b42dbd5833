import { describe, expect, it } from 'vitest';
import { combine } from '../../lib/check/combine.ts';
import { combinationOf, findingOf } from './findings.ts';

const pay = findingOf('day-pay', { quotes: [{ text: '$300 a day', start: 40, end: 50 }] });
const chat = findingOf('chat', { weight: 'caution', quotes: [{ text: 'Telegram', start: 5, end: 13 }] });
const fee = findingOf('fee', { weight: 'stop' });
const story = combinationOf('easy-pay-by-chat', [['day-pay', 'week-pay'], ['chat']]);
const rules = (found: ReturnType<typeof combine>) => found.map(({ rule }) => rule);

describe('a combination', () => {
	it('replaces its weaker parts and tells their quotes in the order of the text', () => {
		const found = combine([pay, chat], [story], 'job');
		expect(rules(found)).toEqual(['easy-pay-by-chat']);
		expect(found[0]?.parts).toEqual(['day-pay', 'chat']);
		expect(found[0]?.quotes.map(({ text }) => text)).toEqual(['Telegram', '$300 a day']);
	});

	it('needs every group', () => {
		expect(rules(combine([pay, fee], [story], 'job'))).toEqual(['day-pay', 'fee']);
	});

	it('is not met twice by one finding', () => {
		const twice = combinationOf('twice', [['chat'], ['chat', 'day-pay']]);
		expect(rules(combine([chat], [twice], 'job'))).toEqual(['chat']);
	});

	it('speaks only on its kinds', () => {
		const castings = { ...story, kinds: ['casting'] as const };
		expect(rules(combine([pay, chat], [castings], 'job'))).toEqual(['day-pay', 'chat']);
	});

	it('leaves a part that says stop by itself', () => {
		const grave = combinationOf('fee-by-chat', [['fee'], ['chat']]);
		expect(rules(combine([fee, chat], [grave], 'job'))).toEqual(['fee', 'fee-by-chat']);
	});

	it('is left out where a part already weighs more', () => {
		const mild = combinationOf('mild', [['fee'], ['chat']], { weight: 'caution' });
		expect(rules(combine([fee, chat], [mild], 'job'))).toEqual(['fee', 'chat']);
	});

	it('is told once: another that adds no part is left out', () => {
		const same = combinationOf('same', [['chat'], ['day-pay']], { weight: 'caution' });
		expect(rules(combine([pay, chat], [same, story], 'job'))).toEqual(['easy-pay-by-chat']);
	});

	it('may need several of one group', () => {
		const two = { ...story, needs: [{ rules: ['day-pay', 'chat', 'fee'], atLeast: 2 }] };
		expect(rules(combine([pay], [two], 'job'))).toEqual(['day-pay']);
		expect(rules(combine([pay, chat], [two], 'job'))).toEqual(['easy-pay-by-chat']);
	});
});
