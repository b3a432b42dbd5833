/**
 * Measures the check on a labelled corpus: `npm run evaluate -- [FOLDER] [--cross] [--kinds] [--rule ID] [--save FILE]
 * [--compare FILE]`. The corpus is read and counted, never copied; its words go to the terminal only, with `--rule`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../lib/check.ts';
import { corpusFiles, type Row, rowsOf } from './evaluate/corpus.ts';
import { fileTable } from './evaluate/file-table.ts';
import { ranking, ranksOf, type Scored } from './evaluate/ranking.ts';
import { ruleMatches } from './evaluate/rule-matches.ts';
import { ruleCounts, ruleTable } from './evaluate/rule-table.ts';
import { comparison, readRun, runOf, saveRun } from './evaluate/run.ts';
import { sharesOf, shareTable } from './evaluate/shares.ts';
import { sourceOf } from './evaluate/source.ts';
import { proofReport } from './evaluate/written.ts';
import { crossScores } from './learn/cross.ts';
import { fingerprintOf } from './learn/fingerprint.ts';
import { humanOf, lessonsOf } from './learn/lessons.ts';
import { SETTINGS } from './learn/settings.ts';
import { root } from './setup/paths.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		/** Score each text by weights that were learned without it and its like. */
		cross: { type: 'boolean', default: false },
		/** Tell the check what kind each text is, as a board that knows would. */
		kinds: { type: 'boolean', default: false },
		rule: { type: 'string' },
		save: { type: 'string' },
		compare: { type: 'string' },
	},
});
const folder = resolve(positionals[0] ?? resolve(root, '..', 'shared', 'corpus', 'dev'));
const rows = corpusFiles(folder).flatMap((file) => rowsOf(folder, file));
const judged = rows.map((row) => ({
	row,
	assessment: check(sourceOf(row.text, row.title, values.kinds ? row.kind : null)),
}));

if (values.rule !== undefined)
	console.log(ruleMatches(judged, values.rule) || `${values.rule} was found nowhere.`);
else {
	console.log(await proofReport(check));
	if (rows.length === 0)
		console.log(`No corpus in ${folder}: only the lines written for the rules were checked.`);
	else report();
}

function report(): void {
	const shares = sharesOf(judged);
	const ranks = ranksOf(values.cross ? crossed() : judged.map(scored));
	console.log(`\n${fileTable(judged)}\n\n${shareTable(shares)}\n\n${ranking(ranks)}\n${caution(rows)}`);
	console.log(`\n${ruleTable(ruleCounts(judged))}`);
	const run = runOf(shares, ranks, judged);
	if (values.compare !== undefined) console.log(`\n${comparison(readRun(values.compare), run)}`);
	if (values.save !== undefined) saveRun(values.save, run);
}

function scored({ row, assessment }: (typeof judged)[number]): Scored {
	return { row, score: assessment.score };
}

function crossed(): Scored[] {
	const lessons = lessonsOf(rows);
	const scores = crossScores(lessons, SETTINGS);
	return lessons.documents.map(({ row }, at) => ({ row, score: scores[at] ?? 0 }));
}

/** Says how far the ranking may be believed. */
function caution(all: readonly Row[]): string {
	if (values.cross) return 'Scores are cross-validated: each text was ranked by weights learned without it.';
	const weights = readFileSync(join(root, 'lib', 'score', 'weights.ts'), 'utf8');
	return weights.includes(`Learned from ${fingerprintOf(humanOf(all))}`)
		? 'The weights were learned from these very texts: this ranking flatters. --cross gives the honest one.'
		: 'The weights were not learned from this collection.';
}
