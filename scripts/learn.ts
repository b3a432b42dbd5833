/**
 * Learns the weights of the score from a labelled corpus and writes lib/score/weights.ts:
 * `npm run learn -- [FOLDER] [--curve]`. Only counts and weights leave the corpus. No randomness, no network; a minute
 * or so. `--curve` writes nothing and prints what fewer or more words would be worth.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { corpusFiles, rowsOf } from './evaluate/corpus.ts';
import { ranking, ranksOf } from './evaluate/ranking.ts';
import { crossScores } from './learn/cross.ts';
import { learn } from './learn/learn.ts';
import { lessonsOf } from './learn/lessons.ts';
import { SETTINGS, type Settings } from './learn/settings.ts';
import { weightsFile } from './learn/write.ts';
import { root } from './setup/paths.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { curve: { type: 'boolean', default: false } },
});
const folder = resolve(positionals[0] ?? resolve(root, '..', 'shared', 'corpus', 'dev'));
const lessons = lessonsOf(corpusFiles(folder).flatMap((file) => rowsOf(folder, file)));
const { documents, names, from } = lessons;
if (documents.length === 0) {
	console.error(`There is no corpus in ${folder}: nothing was learned.`);
	process.exit(1);
}

if (values.curve)
	for (const kept of [250, 500, 1000, 1500, 2000, 3000, 5000]) show({ ...SETTINGS, kept }, `${kept} words`);
else {
	const file = show(SETTINGS, 'What the weights are worth on texts that they have not seen');
	writeFileSync(join(root, 'lib', 'score', 'weights.ts'), file);
	console.log(`lib/score/weights.ts is written, learned from ${from}.`);
}

/** Prints what weights learned with these settings are worth, cross-validated; returns their file. */
function show(settings: Settings, name: string): string {
	const file = weightsFile(learn(documents, names, settings), from);
	const scores = crossScores(lessons, settings);
	const scored = documents.map(({ row }, at) => ({ row, score: scores[at] ?? 0 }));
	const size = (gzipSync(file).length / 1000).toFixed(1);
	console.log(`${name} (${size} kB compressed)\n${ranking(ranksOf(scored))}`);
	return file;
}
