import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allEvidence } from '../../lib/evidence/index.ts';
import type { Cases, Combination, Lexicon, Rule } from '../../lib/model.ts';
import { combinations } from '../../lib/rules/combinations/index.ts';
import { rules } from '../../lib/rules/index.ts';
import { root } from '../../scripts/setup/paths.ts';
import { faultsOfCombination, faultsOfRule, type Messages, type RuleFile } from './proof.ts';

const messages: Messages = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'));
const files = filesIn('lib/rules');
const loaded: RuleFile[] = await Promise.all(
	files.map(async (file) => {
		const { rule, cases }: { rule: Rule; cases: Cases } = await import(`../../lib/rules/${file}.ts`);
		return { file, rule, cases };
	}),
);
const lexicons: Record<string, Lexicon> = {};
for (const locale of filesIn('lib/rules/lexicon')) {
	const found: Record<string, Lexicon | undefined> = await import(`../../lib/rules/lexicon/${locale}.ts`);
	lexicons[locale] = found[locale] ?? {};
}
const byId = new Map([...rules, ...allEvidence.map(({ rule }) => rule)].map((rule) => [rule.id, rule]));

describe('the rules', () => {
	it('are all in the index, and the index holds nothing else', () => {
		expect(rules.map(({ id }) => id).sort()).toEqual([...files].sort());
		expect(combinations.map(({ id }) => id).sort()).toEqual(filesIn('lib/rules/combinations').sort());
	});

	it.each(loaded.map((one) => [one.file, one] as const))('%s proves itself', (_, one) => {
		expect(faultsOfRule(one, lexicons, messages)).toEqual([]);
	});

	it('cite an authority, or the press where these few found none', () => {
		const press = rules.filter(({ citations }) => citations.every(({ tier }) => tier === 'press'));
		expect(press.length).toBeLessThanOrEqual(8);
	});

	it('are many, of many families', () => {
		expect(rules.length).toBeGreaterThanOrEqual(60);
		expect(new Set(rules.map(({ family }) => family)).size).toBeGreaterThanOrEqual(18);
	});
});

describe('the combinations', () => {
	it.each(combinations.map((one) => [one.id, one] as const))('%s can be met', (id, one) => {
		expect(faultsOfCombination(id, one, byId, messages)).toEqual([]);
	});
});

describe('the proof itself', () => {
	const good = loaded.find(({ file }) => file === 'registration-fee');
	const wording: Messages = Object.fromEntries(
		['title', 'why', 'next', 'innocent'].map((part) => [
			`rule_planted_${part}`,
			{ message: 'Some quiet words.' },
		]),
	);
	const planted: RuleFile = {
		file: 'planted',
		rule: { ...(good?.rule ?? raise()), id: 'planted' },
		cases: good?.cases ?? raise(),
	};
	const faults = (rule: Partial<Rule>, cases = planted.cases, words = wording) =>
		faultsOfRule({ file: 'planted', rule: { ...planted.rule, ...rule }, cases }, lexicons, words).join('\n');

	it('passes a good rule under another name', () => expect(faults({})).toBe(''));

	it('sees a wrong id, kind, topic and citation', () => {
		expect(faults({ id: 'other' })).toMatch(/not the file's name/);
		expect(faults({ kinds: [] })).toMatch(/no kind/);
		expect(faults({ topics: [] })).toMatch(/no topic/);
		expect(faults({ citations: [] })).toMatch(/no citation/);
		const [citation] = planted.rule.citations;
		expect(faults({ citations: [{ ...(citation ?? raise()), url: 'http://example.org/' }] })).toMatch(
			/https/,
		);
	});

	it('sees a phrase that cannot be read and a word list that is not there', () => {
		expect(faults({ patterns: { en: ['pay (the fee'] } })).toMatch(/bracket/);
		expect(faults({ patterns: { en: ['pay @no-such-list'] } })).toMatch(/no-such-list/);
	});

	it('sees a line that is not flagged and a look-alike that is', () => {
		expect(faults({ patterns: { en: ['quite another phrase'] } })).toMatch(/does not flag/);
		expect(faults({ patterns: { en: ['(fee|fees|pay|charge)'] }, negated: true, unless: {} })).toMatch(
			/look-alike/,
		);
		expect(faults({}, { en: { flags: [], lookalikes: [] } })).toMatch(/only 0 lines/);
	});

	it('sees wording that is missing, loud or long', () => {
		expect(faults({}, planted.cases, {})).toMatch(/no wording/);
		const loud = { ...wording, rule_planted_title: { message: 'Beware of this scam!' } };
		expect(faults({}, planted.cases, loud)).toMatch(/shouts[\s\S]*accuses/);
		const long = { ...wording, rule_planted_why: { message: 'word '.repeat(90) } };
		expect(faults({}, planted.cases, long)).toMatch(/characters long/);
	});

	it('sees a combination of rules that do not exist or never speak together', () => {
		const one = combinations[0] ?? raise();
		const check = (part: Partial<Combination>) =>
			faultsOfCombination(one.id, { ...one, ...part }, byId, messages).join('\n');
		expect(check({})).toBe('');
		expect(check({ needs: [{ rules: ['no-such-rule', 'registration-fee'], atLeast: 2 }] })).toMatch(
			/no-such-rule/,
		);
		expect(check({ needs: [{ rules: ['registration-fee'], atLeast: 2 }] })).toMatch(/never be met/);
		expect(check({ kinds: ['other'] })).toMatch(/never be met on a other/);
	});
});

function filesIn(folder: string): string[] {
	return readdirSync(join(root, folder))
		.filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'all.ts')
		.map((name) => name.slice(0, -3));
}

function raise(): never {
	throw new Error('nothing to test with');
}
