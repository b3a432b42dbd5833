import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prose } from '../../scripts/bench/prose.ts';
import { root } from '../../scripts/setup/paths.ts';

const LURE =
	'We are hiring models. There is a registration fee of $95 to pay by gift card before your audition.';
/** More give a better figure of the speed-up: LINES=24000. */
const LINES = Number(process.env.LINES ?? 1000);
const TEXT = 4000;

const folder = mkdtempSync(join(tmpdir(), 'callboard-at-scale-'));
const input = join(folder, 'listings.jsonl');
const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
const hasParallel = parallel.status === 0 && parallel.stdout.startsWith('GNU parallel');
let alone = '';
let seconds = 0;

/** Runs a shell command of docs/at-scale.md in the folder of the built file. */
function shell(command: string): { out: string; err: string; status: number | null; seconds: number } {
	const began = performance.now();
	const done = spawnSync('bash', ['-c', command], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 1e9,
		env: { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env.PATH}` },
	});
	const took = (performance.now() - began) / 1000;
	return { out: done.stdout, err: done.stderr, status: done.status, seconds: took };
}

beforeAll(() => {
	const made = spawnSync(process.execPath, [join(root, 'scripts/build-check.ts'), folder], {
		encoding: 'utf8',
	});
	expect(made.stderr).toBe('');
	const text = prose(LINES * TEXT, 7);
	const lines = Array.from({ length: LINES }, (_, id) =>
		JSON.stringify({
			id,
			text: `${text.slice(id * TEXT, (id + 1) * TEXT)}${id % 5 === 0 ? `\n${LURE}` : ''}`,
		}),
	);
	writeFileSync(input, `${lines.join('\n')}\n`);
	const one = shell('node callboard-check.mjs --jsonl < listings.jsonl');
	expect(one.err).toBe('');
	expect(one.status).toBe(0);
	alone = one.out;
	seconds = one.seconds;
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built check at scale', { timeout: 240_000 }, () => {
	it('answers every line, in the order of the input', () => {
		const answers = alone.trim().split('\n');
		expect(answers.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: LINES }, (_, id) => id));
		expect(answers.filter((line) => line.includes('"level":"stop"')).length).toBeGreaterThanOrEqual(
			LINES / 5,
		);
	});

	it.skipIf(!hasParallel)(
		'says the same in the same order under GNU parallel, standard input cut in blocks',
		() => {
			const cut = shell(
				'parallel --will-cite --pipe --keep-order --block 1M -j 2 node callboard-check.mjs --jsonl < listings.jsonl',
			);
			expect(cut.status).toBe(0);
			expect(cut.out === alone).toBe(true);
		},
	);

	it.skipIf(!hasParallel)('says the same in the same order where parallel cuts a file', () => {
		const cut = shell(
			'parallel --will-cite --pipepart -a listings.jsonl --keep-order --block -1 -j 2 node callboard-check.mjs --jsonl',
		);
		expect(cut.status).toBe(0);
		expect(cut.out === alone).toBe(true);
		console.log(
			`${LINES} lines, two processes under GNU parallel: ${(seconds / cut.seconds).toFixed(2)} × one (${seconds.toFixed(1)} s, ${cut.seconds.toFixed(1)} s)`,
		);
	});

	it.skipIf(!hasParallel)(
		'tells by its exit status that a line could not be read, and answers the others',
		() => {
			writeFileSync(join(folder, 'broken.jsonl'), '{"id":1,"text":"a"}\nno line\n{"id":3,"text":"b"}\n');
			const cut = shell(
				'parallel --will-cite --pipe -N 1 --keep-order node callboard-check.mjs --jsonl < broken.jsonl',
			);
			expect(cut.status).toBe(1);
			expect(
				cut.out
					.trim()
					.split('\n')
					.map((line) => JSON.parse(line).id),
			).toEqual([1, null, 3]);
		},
	);

	it('says the same after plain split, piece by piece', () => {
		const cut = shell(
			"split --number=l/2 --filter='node callboard-check.mjs --jsonl > $FILE.out' listings.jsonl piece. && cat piece.*.out",
		);
		expect(cut.status).toBe(0);
		expect(cut.out === alone).toBe(true);
	});
});

if (!hasParallel)
	console.log('GNU parallel is not installed (apt-get install parallel): its tests are left out.');

describe('docs/at-scale.md', () => {
	it('shows the commands that are tested here', () => {
		const page = readFileSync(join(root, 'docs/at-scale.md'), 'utf8');
		for (const command of [
			'parallel --pipe --keep-order --block',
			'parallel --pipepart -a listings.jsonl --keep-order --block',
			"split --number=l/2 --filter='node callboard-check.mjs --jsonl > $FILE.out' listings.jsonl piece.",
		])
			expect(page).toContain(command);
	});
});
