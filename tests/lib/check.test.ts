import { describe, expect, it } from 'vitest';
import { createCheck } from '../../lib/check/create.ts';
import { language as english } from '../../lib/check/languages/en.ts';
import { noWords } from '../../lib/stories/clue.ts';
import { combinationOf, ruleOf } from './findings.ts';
import { sourceOf } from './source-of.ts';

const fee = ruleOf('fee', ['pay the @fee-words', 'fee of <money>'], { weight: 'stop', family: 'upfront' });
const chat = ruleOf('chat', ['on telegram'], { weight: 'note' });
const alone = ruleOf('alone', ['come alone'], { weight: 'caution', harm: 'safety', kinds: ['casting'] });
const languages = { en: { ...english, lexicon: { 'fee-words': ['fee', 'charge'] }, clues: noWords } };
const check = createCheck([fee, chat, alone], [], languages);
const JOB = 'We are hiring a full time cook. Salary $18 per hour. Apply now with your resume.';

describe('a check with rules of its own', () => {
	it('quotes each place once, in the order of the text', () => {
		const text = `${JOB} Pay the charge first. There is a fee of $40. Then pay the fee again.`;
		const [finding, ...more] = check(sourceOf(text)).findings;
		expect(more).toEqual([]);
		expect(finding?.quotes.map((quote) => quote.text)).toEqual([
			'Pay the charge',
			'fee of $40',
			'pay the fee',
		]);
	});

	it('speaks only on the kinds that a rule names', () => {
		const text = `${JOB} Please come alone.`;
		expect(check(sourceOf(text)).level).toBe('clear');
		expect(check(sourceOf(text, { kind: 'casting' })).findings.map(({ rule }) => rule)).toEqual(['alone']);
	});

	it('lets the caller say what kind it is', () => {
		expect(check(sourceOf('Pay the fee.', { kind: 'job' }))).toMatchObject({ kind: 'job', level: 'stop' });
	});

	it('puts a combination in place of its parts', () => {
		const story = combinationOf('fee-by-chat', [['chat'], ['alone']]);
		const joined = createCheck([fee, chat, alone], [story], languages);
		const { findings, level } = joined(
			sourceOf(`Write to me on Telegram and come alone. ${JOB}`, { kind: 'casting' }),
		);
		expect(findings.map(({ rule }) => rule)).toEqual(['fee-by-chat']);
		expect(level).toBe('stop');
	});

	it('answers the same twice', () => {
		const source = sourceOf(`${JOB} Pay the fee on Telegram.`);
		expect(check(source)).toEqual(check(source));
	});

	it('reads English words mixed into another language', () => {
		const text =
			'Buscamos camareros para un hotel en la costa, jornada completa y alojamiento. Trabajo para hombres y mujeres. Pay the fee on Telegram.';
		const { outcome, findings, lang } = check(sourceOf(text));
		expect([outcome, lang]).toEqual(['checked', 'es']);
		expect(findings.map(({ rule }) => rule)).toEqual(['fee', 'chat']);
	});

	it('carries on that the page was longer than what was read', () => {
		expect(check(sourceOf(JOB, { truncated: true })).truncated).toBe(true);
	});

	it('names the rule whose phrase is wrong', () => {
		expect(() => createCheck([ruleOf('broken', ['pay (the'])], [], {})(sourceOf(JOB))).toThrow(/broken/);
	});

	it.each([
		['lone surrogates', '\ud800pay the fee\udfff '.repeat(50)],
		['zeros and controls', '\u0000\u0001\u0007pay the fee\u0000'.repeat(50)],
		['one endless word', 'a'.repeat(300_000)],
		['one endless sentence', 'pay the fee and '.repeat(30_000)],
	])('takes %s without throwing', (_, text) => {
		expect(check(sourceOf(text, { kind: 'message' })).outcome).toMatch(/checked|language-not-covered/);
	});
});
