import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/assess.ts';
import type { Finding, Weight } from '../../lib/model.ts';
import { findingOf } from './findings.ts';

const OFFER = { kind: 'job', stance: 'offer', lang: 'en', truncated: false, ordinary: 0 } as const;

function weighing(weight: Weight, ...families: string[]): Finding[] {
	return families.map((family, at) => findingOf(`${family}-${at}`, { family, weight }));
}

describe('the level', () => {
	it('is clear without a finding', () => {
		expect(assess([], OFFER)).toMatchObject({ level: 'clear', harm: null, topics: [] });
	});

	it.each<Weight>(['note', 'caution', 'stop'])('is that of a single %s', (weight) => {
		expect(assess(weighing(weight, 'fee'), OFFER).level).toBe(weight);
	});

	it('rises to caution when three notes of different families stand together', () => {
		expect(assess(weighing('note', 'haste', 'vague'), OFFER).level).toBe('note');
		expect(assess(weighing('note', 'haste', 'vague', 'chat'), OFFER).level).toBe('caution');
	});

	it('rises to stop when three cautions of different families stand together', () => {
		expect(assess(weighing('caution', 'pay', 'chat'), OFFER).level).toBe('caution');
		expect(assess(weighing('caution', 'pay', 'chat', 'hire'), OFFER).level).toBe('stop');
	});

	it('does not rise however many findings one family has', () => {
		const ten = weighing('caution', ...Array.from({ length: 10 }, () => 'pay'));
		expect(assess(ten, OFFER).level).toBe('caution');
		expect(assess(weighing('note', ...Array.from({ length: 30 }, () => 'haste')), OFFER).level).toBe('note');
	});

	it('never rises above note in a text that teaches, and its findings are no more than notes', () => {
		const lesson = assess(weighing('stop', 'fee', 'papers', 'nude'), { ...OFFER, stance: 'teaching' });
		expect(lesson.level).toBe('note');
		expect(lesson.findings.map(({ weight }) => weight)).toEqual(['note', 'note', 'note']);
	});

	it('listens to signs of an ordinary offer only where findings are weak', () => {
		const ordinary = { ...OFFER, ordinary: 3 };
		expect(assess(weighing('note', 'haste', 'vague', 'chat'), ordinary).level).toBe('note');
		expect(assess(weighing('stop', 'fee'), ordinary).level).toBe('stop');
	});
});

describe('the harm and the order', () => {
	it('leads with the gravest weight, then freedom, safety, money', () => {
		const found = [
			findingOf('fee', { weight: 'stop', harm: 'money' }),
			findingOf('papers', { weight: 'caution', harm: 'freedom' }),
		];
		expect(assess(found, OFFER).harm).toBe('money');
		const alone = findingOf('alone', { weight: 'stop', harm: 'safety' });
		expect(assess([...found, alone], OFFER).harm).toBe('safety');
		const kept = findingOf('kept', { weight: 'stop', harm: 'freedom' });
		const all = assess([...found, alone, kept], OFFER);
		expect(all.harm).toBe('freedom');
		expect(all.findings.map(({ rule }) => rule)).toEqual(['kept', 'alone', 'fee', 'papers']);
	});

	it('does not depend on the order in which findings arrive', () => {
		const found = [
			...weighing('note', 'haste', 'vague'),
			...weighing('stop', 'fee'),
			...weighing('caution', 'chat'),
		];
		expect(assess([...found].reverse(), OFFER)).toEqual(assess(found, OFFER));
	});

	it('puts what graver findings name first, then what more findings name', () => {
		const found = [
			findingOf('haste', { topics: ['minors', 'scam'] }),
			findingOf('papers', { weight: 'stop', harm: 'freedom', topics: ['trafficking', 'migrants'] }),
			findingOf('fee', { weight: 'stop', harm: 'money', topics: ['scam', 'migrants'] }),
		];
		expect(assess(found, OFFER).topics).toEqual(['trafficking', 'migrants', 'scam', 'minors']);
	});
});
