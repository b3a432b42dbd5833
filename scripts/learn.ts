/**
 * Learns the weights of the score from a labelled corpus and writes lib/score/weights.ts:
 * `npm run learn -- [FOLDER] [--curve]`. Only counts and weights leave the corpus. No randomness, no network; a minute or two.
 * `--curve` writes nothing and prints what fewer or more words would be worth.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { corpusFiles, MACHINE_WRITTEN, rowsOf } from './evaluate/corpus.ts';
import { ranking } from './evaluate/ranking.ts';
import { crossScores } from './learn/cross.ts';
import { documentsOf } from './learn/documents.ts';
import { learn } from './learn/learn.ts';
import { namesIn } from './learn/names.ts';
import { SETTINGS, type Settings } from './learn/settings.ts';
import { weightsFile } from './learn/write.ts';
import { root } from './setup/paths.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { curve: { type: 'boolean', default: false } },
});
const folder = resolve(positionals[0] ?? resolve(root, '..', 'shared', 'corpus', 'dev'));
const files = corpusFiles(folder).filter((file) => !MACHINE_WRITTEN.includes(file));
if (files.length === 0) {
	console.error(`There is no corpus in ${folder}: nothing was learned.`);
	process.exit(1);
}
const documents = documentsOf(files.flatMap((file) => rowsOf(folder, file)));
const names = namesIn(documents);

if (values.curve)
	for (const kept of [250, 500, 1000, 1500, 2000, 2500, 4000]) show({ ...SETTINGS, kept }, `${kept} words`);
else {
	const file = show(SETTINGS, 'cross-validated');
	writeFileSync(join(root, 'lib', 'score', 'weights.ts'), file);
	console.log(`lib/score/weights.ts is written from ${documents.length} texts of ${folder}.`);
}

/** Prints what weights learned with these settings are worth on texts that they have not seen; returns their file. */
function show(settings: Settings, name: string): string {
	const file = weightsFile(learn(documents, names, settings));
	const scores = crossScores(documents, names, settings);
	const judged = documents.map(({ row }, at) => ({ row, score: scores[at] ?? 0 }));
	console.log(`${name}, ${(gzipSync(file).length / 1000).toFixed(1)} kB compressed\n${ranking(judged)}`);
	return file;
}
