import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const listings = join(root, 'tests', 'listings');
const LURE =
	'We are hiring models. There is a registration fee of $95 to pay by gift card before your audition.';

interface Outcome {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the command as a person does, with `input` on standard input. */
function run(args: readonly string[], input: string | Buffer = ''): Promise<Outcome> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [join(root, 'scripts', 'check.ts'), ...args], { cwd: root });
		let out = '';
		let err = '';
		child.stdout.setEncoding('utf8').on('data', (part: string) => {
			out += part;
		});
		child.stderr.on('data', (part) => {
			err += part;
		});
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		child.on('close', (status) => resolve({ status, out, err }));
	});
}

async function lines(input: string): Promise<{ status: number | null; answers: Record<string, unknown>[] }> {
	const { status, out } = await run(['--jsonl'], input);
	return {
		status,
		answers: out
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line)),
	};
}

describe('check FILE', { timeout: 60_000 }, () => {
	it('prints harm, quotes, why, who says so, what to do and who can help', async () => {
		const { status, out } = await run(['--country', 'US', join(listings, 'casting-too-good.html')]);
		expect(status).toBe(0);
		for (const part of [
			'Stop and check first',
			'“',
			'come alone',
			'Who says so:',
			'https://',
			'What to do:',
		]) {
			expect(out).toContain(part);
		}
		expect(out).toContain('Who can help with this');
		expect(out).toContain('911');
		expect(out).not.toMatch(/\b(?:rule|headline|subtitle|level|channel)_\w+|undefined|\bsafe\.$/m);
	});

	it('reads standard input and says nothing alarming about a fair offer', async () => {
		const { status, out } = await run(
			['-'],
			'Kitchen porter wanted. £12.21 an hour, twenty hours a week, meals on shift.',
		);
		expect(status).toBe(0);
		expect(out).toContain('No known warning sign found.');
		expect(out).toContain('does not mean that it is safe');
	});

	it('says in one sentence what cannot be read, reads the rest, and ends with status 1', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'callboard-check-'));
		const binary = join(folder, 'photo.html');
		writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254]));
		const { status, out, err } = await run([
			binary,
			join(folder, 'none.txt'),
			folder,
			join(listings, 'job-fair.html'),
		]);
		expect(status).toBe(1);
		expect(err).toContain('it is not text');
		expect(err).toContain('There is no such file.');
		expect(err).toContain('This is a folder.');
		expect(out).toContain('No known warning sign found.');
		expect(err).not.toContain(' at ');
	});

	it('lets no listing steer the terminal', async () => {
		const { out } = await run(
			['-'],
			`\u001b[2J${LURE.replace('registration fee', 'registration \u001b[31mfee\u202e')}`,
		);
		expect(out).not.toMatch(/[\u001b\u202e]/);
	});

	it.each([[['--country', 'GBR', 'x']], [['--colour']], [['--jsonl', 'file.jsonl']]])(
		'refuses %j in one line',
		async (args) => {
			const { status, err } = await run(args);
			expect(status).toBe(1);
			expect(err.trim().split('\n')).toHaveLength(1);
		},
	);

	it('explains itself', async () => {
		expect(await run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('--jsonl') });
	});
});

describe('check --jsonl', { timeout: 60_000 }, () => {
	it('answers each line in order, with quotes whose offsets count in the text', async () => {
		const { status, answers } = await lines(
			`\ufeff${JSON.stringify({ id: 'a', text: LURE })}\r\n\n  \n${JSON.stringify({ id: { n: 2 }, html: `<h1>Casting</h1><p>${LURE}</p>`, url: 'https://x.example/', country: 'GB' })}\n${JSON.stringify({ id: 3, text: 'Nice weather today.' })}`,
		);
		expect(status).toBe(0);
		expect(answers.map(({ id }) => id)).toEqual(['a', { n: 2 }, 3]);
		const [first] = answers;
		expect(Object.keys(first ?? {})).toEqual([
			'id',
			'level',
			'score',
			'kind',
			'findings',
			'topics',
			'resources',
		]);
		expect(first?.level).toBe('stop');
		expect(first?.score).toBeGreaterThan(Number(answers[2]?.score));
		const findings: { quote: string; start: number; end: number }[] = JSON.parse(
			JSON.stringify(first?.findings),
		);
		expect(findings.length).toBeGreaterThan(0);
		for (const { quote, start, end } of findings) expect(LURE.slice(start, end)).toBe(quote);
		expect(first?.resources).toEqual(
			expect.arrayContaining([expect.objectContaining({ name: expect.any(String) })]),
		);
	});

	it('answers a line that cannot be read with an error and goes on', async () => {
		const bad: readonly (readonly [line: string, id: unknown])[] = [
			['{"id": "broken", "text": ', 'broken'],
			['[1]', null],
			['{"id":7}', 7],
			['{"id":[1],"text":5}', [1]],
			['{"id":"k","text":"x","kind":"party"}', 'k'],
			['{"id":"c","text":"x","country":"Oz!"}', 'c'],
			['{"id":"l","text":"x","lang":1}', 'l'],
			['\u0000\u0001\ufffd', null],
		];
		const { status, answers } = await lines(
			`${bad.map(([line]) => line).join('\n')}\n{"id":"next","text":"${LURE}"}\n`,
		);
		expect(status).toBe(1);
		expect(answers.slice(0, -1)).toEqual(bad.map(([, id]) => ({ id, error: expect.any(String) })));
		expect(answers.at(-1)).toMatchObject({ id: 'next', level: 'stop' });
	});

	it('takes empty input, empty texts and lone surrogates', async () => {
		expect(await lines('')).toEqual({ status: 0, answers: [] });
		const { status, answers } = await lines('{"id":1,"text":""}\n{"id":"\\ud800","text":"\\ud800 fee"}');
		expect(status).toBe(0);
		expect(answers).toHaveLength(2);
	});

	it('answers while more is to come', async () => {
		const child = spawn(process.execPath, [join(root, 'scripts', 'check.ts'), '--jsonl'], { cwd: root });
		child.stdin.write('{"id":1,"text":"x"}\n');
		const first = await new Promise((resolve) => child.stdout.once('data', (part) => resolve(String(part))));
		expect(first).toMatch(/^\{"id":1,.*\}\n$/);
		child.stdin.end();
		expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
	});

	it('ends quietly when nobody reads on', async () => {
		const child = spawn(process.execPath, [join(root, 'scripts', 'check.ts'), '--jsonl'], { cwd: root });
		let err = '';
		child.stderr.on('data', (part) => {
			err += part;
		});
		child.stdin.on('error', () => {});
		child.stdin.end(`{"id":1,"text":"${LURE}"}\n`.repeat(5000));
		child.stdout.once('data', () => child.stdout.destroy());
		expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
		expect(err).toBe('');
	});
});
