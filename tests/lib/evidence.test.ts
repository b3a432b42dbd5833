import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/check/facts.ts';
import { check } from '../../lib/check.ts';
import { allEvidence } from '../../lib/evidence/index.ts';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';
import { combinations } from '../../lib/rules/combinations/index.ts';
import { rules } from '../../lib/rules/index.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { root } from '../../scripts/setup/paths.ts';
import { faultsOfRule, type Messages } from '../rules/proof.ts';
import { posting } from './evidence-of.ts';

const messages: Messages = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'));

describe('evidence', () => {
	it('is all in the index', () => {
		const files = readdirSync(join(root, 'lib/evidence'))
			.filter((name) =>
				readFileSync(join(root, 'lib/evidence', name), 'utf8').includes('export const evidence:'),
			)
			.map((name) => name.slice(0, -3));
		expect(allEvidence.map(({ rule }) => rule.id).sort()).toEqual(files.sort());
		expect(files.length).toBeGreaterThan(5);
	});

	it('shares no id with a rule or a combination', () => {
		const ids = [...allEvidence.map(({ rule }) => rule), ...rules, ...combinations].map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	it.each(allEvidence.map(({ rule }) => [rule.id, rule] as const))(
		'%s has a record, wording and no phrases',
		(file, rule) => {
			expect(rule.patterns).toEqual({});
			expect(faultsOfRule({ file, rule, cases: {} }, {}, messages)).toEqual([]);
		},
	);

	it('never says stop by itself', () => {
		expect(allEvidence.filter(({ rule }) => rule.weight === 'stop')).toEqual([]);
	});

	it('speaks in a check, with the page’s own words', () => {
		const text =
			'Data entry clerk wanted\nWe are hiring. No experience needed, apply today.\nPay: $90 per hour, from home.';
		const { findings, level } = check({ ...sourceFromText(text, { origin: 'page' }), kind: 'job' });
		const told = findings.find(({ rule, parts }) => [rule, ...parts].includes('pay-beyond-the-work'));
		expect(level).not.toBe('clear');
		expect(told?.quotes.some((quote) => text.slice(quote.start, quote.end) === quote.text)).toBe(true);
	});

	it('stays silent where the text is no offer', () => {
		const source = sourceFromText('Our team won the cup. Write to cupnews@gmail.com. Northpier Ltd.', {
			origin: 'page',
		});
		expect(check({ ...source, hiddenText: 'write to hidden.person@gmail.com' }).findings).toEqual([]);
	});

	it.each([
		['names', 'Aa Bb of the Cc & '],
		['sums', '$500 to $600 extra cash or £40-£50k, '],
		['numbers and streets', 'write to x@gmail.com 1 Aa 2 Bb 3 Cc Ltd '],
		['addresses', 'jobs@amazo-n.com www.goggle-careerr.work/a '],
		['disguises', 'p\u0430y gi\u200bft W h a t s A p p f33 '],
	])('takes a long text of %s in time that grows with its length alone', (_, piece) => {
		const text = `Company: Northpier\nData entry, no experience.\n${piece.repeat(Math.ceil(200_000 / piece.length))}`;
		const hiddenText = piece.repeat(200);
		const source = { ...sourceFromText(text, { origin: 'page' }), hiddenText, postings: [posting({})] };
		const facts = factsOf(source, normalise(text), 'message', 'en');
		const start = performance.now();
		for (const { find } of allEvidence) find(facts);
		expect(performance.now() - start).toBeLessThan(1500);
	});

	it('joins small things to a combination', () => {
		const text =
			'Office help wanted at Brightwater Trading Ltd.\nJob description: filing. Requirements: none. Places are limited, act now.\nSend your CV to brightwater.office@gmail.com.';
		const { findings } = check({
			...sourceFromText(text, { origin: 'page' }),
			kind: 'job',
			postings: [
				posting({ title: 'Office help', employer: 'Brightwater Trading Ltd', datePosted: '2026-01-01' }),
			],
		});
		expect(findings.map(({ rule }) => rule)).toContain('good-offer-hard-to-check');
	});
});
