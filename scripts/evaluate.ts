/**
 * Measures the check on a labelled corpus: `npm run evaluate -- [FOLDER] [--kinds] [--rules] [--show RULE]`.
 * The corpus is read and counted, never copied; its words go to the terminal only, and only with `--show`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../lib/check.ts';
import { corpusFiles, rowsOf } from './evaluate/corpus.ts';
import type { Judged } from './evaluate/measure.ts';
import { fileTable, headline, places, ruleTable } from './evaluate/report.ts';
import { sourceOf } from './evaluate/source.ts';
import { proofsOf } from './evaluate/written.ts';
import { root } from './setup/paths.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		kinds: { type: 'boolean', default: false },
		rules: { type: 'boolean', default: false },
		show: { type: 'string' },
		rule: { type: 'string' },
	},
});
const folder = resolve(positionals[0] ?? resolve(root, '..', 'shared', 'corpus', 'dev'));
const judged = judge();
const shown = values.show ?? values.rule;

if (shown !== undefined) console.log(places(judged, shown) || `${shown} was found nowhere.`);
else {
	await reportProofs();
	if (judged.length === 0)
		console.log(`No corpus in ${folder}: only the lines written for the rules were checked.`);
	else console.log(`\n${fileTable(judged)}\n\n${headline(judged)}`);
	if (values.rules) console.log(`\n${ruleTable(judged)}`);
}

function judge(): Judged[] {
	return corpusFiles(folder)
		.flatMap((file) => rowsOf(folder, file))
		.map((row) => ({
			row,
			assessment: check(sourceOf(row.text, row.title, values.kinds ? row.kind : null)),
		}));
}

async function reportProofs(): Promise<void> {
	const proofs = await proofsOf(check);
	const sum = (field: 'flags' | 'flagged' | 'lookalikes' | 'spared') =>
		proofs.reduce((all, proof) => all + proof[field], 0);
	console.log(
		`Written cases: ${proofs.length} rules, ${sum('flagged')} of ${sum('flags')} lines flag as they must, ${sum('spared')} of ${sum('lookalikes')} look-alikes are left alone.`,
	);
	for (const { rule, flags, flagged, lookalikes, spared } of proofs) {
		if (flagged < flags || spared < lookalikes)
			console.log(`  ${rule}: ${flagged}/${flags} flag, ${spared}/${lookalikes} spared`);
	}
}
