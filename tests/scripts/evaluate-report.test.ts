import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { corpusFiles, rowsOf } from '../../scripts/evaluate/corpus.ts';
import { ranking, ranksOf } from '../../scripts/evaluate/ranking.ts';
import { resample } from '../../scripts/evaluate/resample.ts';
import { ruleMatches } from '../../scripts/evaluate/rule-matches.ts';
import { ruleCounts } from '../../scripts/evaluate/rule-table.ts';
import { comparison, readRun, runOf, saveRun } from '../../scripts/evaluate/run.ts';
import { sharesOf } from '../../scripts/evaluate/shares.ts';
import { sourceOf } from '../../scripts/evaluate/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'callboard-'));
const SCAM = 'We hire models today. Pay the $90 registration fee with a gift card before the casting.';
const FAIR = 'The city theatre seeks two actors. Auditions in May, union contract, paid rehearsals.';

function line(id: string, label: string, text: string, cluster?: string): string {
	const meta = cluster === undefined ? {} : { neardup_cluster: cluster };
	return JSON.stringify({ id, kind: 'casting', label, lang: 'en', title: '', text, meta });
}

writeFileSync(
	join(folder, 'made_up.jsonl'),
	`${[line('a', 'scam', SCAM, 'same'), line('b', 'scam', SCAM, 'same'), line('c', 'legit', `${FAIR}\u2028${FAIR}`)].join('\n')}\n`,
);
writeFileSync(join(folder, 'emscad_llm_refined.jsonl'), line('d', 'scam', FAIR));

const judged = corpusFiles(folder)
	.flatMap((file) => rowsOf(folder, file))
	.map((row) => ({ row, assessment: check(sourceOf(row.text, row.title, null)) }));
const scored = judged.map(({ row, assessment }) => ({ row, score: assessment.score }));

describe('evaluate', () => {
	it('reads any folder, one text a line, even where a line separator stands in a text', () => {
		expect(judged.map(({ row }) => row.id)).toEqual(['d', 'a', 'b', 'c']);
	});

	it('leaves machine-written files out of the figures', () => {
		expect(ranksOf(scored)[0]).toMatchObject({ bad: 2, good: 1 });
		const found = sharesOf(judged).find(({ name }) => name === 'casting: caution or stop');
		expect(found?.share).toMatchObject({ share: 1, rows: 2, groups: 1 });
	});

	it('counts the independent texts of each rule, and shows its matches', () => {
		expect(ruleCounts(judged).find(({ rule }) => rule === 'registration-fee')).toMatchObject({
			bad: 1,
			good: 0,
		});
		expect(ruleMatches(judged, 'registration-fee')).toMatch(/registration fee/);
		expect(ruleMatches(judged, 'no-such-rule')).toBe('');
	});

	it('ranks a demand for money above a fair casting', () => {
		expect(ranksOf(scored)[0]?.figures[0]).toMatchObject({ value: 1 });
		expect(ranking(ranksOf(scored))).toContain('2 bad, 1 good');
		expect(ranking([])).toContain('nothing to rank');
	});

	it('holds two runs side by side', () => {
		const run = runOf(sharesOf(judged), ranksOf(scored), judged);
		const file = join(folder, 'run.json');
		saveRun(file, run);
		expect(readRun(file)).toEqual(run);
		const [name = ''] = Object.keys(run);
		const text = comparison({ ...run, [name]: 0.25 }, run);
		expect(text.split('\n')).toHaveLength(3);
		expect(text).toContain('+0.75');
		expect(() => readRun(join(folder, 'made_up.jsonl'))).toThrow();
	});

	it('draws the same samples each time, and groups whole', () => {
		const drawn = resample(['a1', 'a2', 'b1'], (one) => one[0] ?? '');
		expect(resample(['a1', 'a2', 'b1'], (one) => one[0] ?? '')).toEqual(drawn);
		for (const sample of drawn)
			expect(sample.filter((one) => one === 'a1').length).toBe(sample.filter((one) => one === 'a2').length);
	});
});
