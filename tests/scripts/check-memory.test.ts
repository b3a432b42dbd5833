import { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { checkLines } from '../../scripts/check/json-lines.ts';

const LINES = 5000;
const EVERY = 250;

setFlagsFromString('--expose-gc');
/** What is still held after a collection, so that the figure does not depend on when V8 likes to collect. */
const collect: () => void = runInNewContext('gc');

/** Lines of about 5 kB each, made as they are asked for. */
function* someLines(): Generator<Buffer> {
	const text = 'Warehouse work in Leeds, paid by the hour, full training, apply on our site. '.repeat(65);
	for (let id = 0; id < LINES; id++) yield Buffer.from(`${JSON.stringify({ id, text })}\n`);
}

it('holds no more memory for many lines than for few, and waits for a slow reader', {
	timeout: 120_000,
}, async () => {
	let answered = 0;
	let next = EVERY;
	let early = 0;
	let late = 0;
	const output = new Writable({
		highWaterMark: 1024,
		write(chunk, _, done) {
			answered += String(chunk).split('\n').length - 1;
			if (answered >= next) {
				next += EVERY;
				collect();
				const now = process.memoryUsage();
				const used = now.heapUsed + now.external;
				if (answered < LINES / 5) early = Math.max(early, used);
				else late = Math.max(late, used);
			}
			setImmediate(done);
		},
	});
	expect(await checkLines(Readable.from(someLines()), output, undefined)).toBe(true);
	await new Promise<void>((resolve) => output.end(resolve));
	expect(answered).toBe(LINES);
	expect(early).toBeGreaterThan(0);
	expect(late - early).toBeLessThan(25_000_000);
});

it('gives up a line that is too long without holding it, and goes on', async () => {
	let out = '';
	const output = new Writable({
		write(chunk, _, done) {
			out += chunk;
			done();
		},
	});
	const long = Readable.from([
		'{"id":1,"text":"',
		...Array.from({ length: 50 }, () => 'x'.repeat(100)),
		'"}\n{"id":2,"text":"x"}',
	]);
	expect(await checkLines(long, output, undefined, 1000)).toBe(false);
	const answers = out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(answers).toMatchObject([{ id: 1, error: expect.stringContaining('too long') }, { id: 2 }]);
});
