import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Country } from '../../lib/model.ts';
import { answerLine, idIn, refuse } from './one-line.ts';

const FEED = 10;
/** Bytes of the longest line that is read. */
const LONGEST_LINE = 100_000_000;
/** Bytes of a line that is too long in which its id is looked for. */
const HEAD = 1000;
/** UTF-16 units of answers that are gathered before they are written. */
const BATCH = 65_536;

/**
 * Answers each line of `input` with a line on `output`, in the same order; blank lines are left out. Holds one line and
 * one batch of answers at a time and waits for the output, so memory does not grow with the input. True if every line
 * could be read.
 */
export async function checkLines(
	input: Readable,
	output: Writable,
	country: Country | undefined,
	longestLine = LONGEST_LINE,
): Promise<boolean> {
	let isWhole = true;
	let batch = '';

	async function flush(): Promise<void> {
		if (batch === '') return;
		const written = batch;
		batch = '';
		if (!output.write(written)) await once(output, 'drain');
	}

	for await (const line of linesOf(input, longestLine)) {
		if (line === END_OF_CHUNK) await flush();
		else {
			const answer =
				typeof line === 'object' ? refuse(line.id, 'This line is too long.') : answerLine(line, country);
			isWhole &&= answer.isRead;
			batch += `${answer.json}\n`;
			if (batch.length > BATCH) await flush();
		}
	}
	await flush();
	return isWhole;
}

/** Given out where the input pauses, so that answers do not wait for lines that may be long in coming. */
const END_OF_CHUNK = Symbol('end of chunk');

/** A line that was let go; its id is known if it stands at the beginning. */
interface TooLong {
	readonly id: ReturnType<typeof idIn>;
}

/** Lines without white space around them, none blank. */
async function* linesOf(
	input: Readable,
	longest: number,
): AsyncGenerator<string | TooLong | typeof END_OF_CHUNK> {
	let parts: Buffer[] = [];
	let size = 0;
	let isFirst = true;

	function take(): string | TooLong {
		const text = Buffer.concat(parts).toString('utf8');
		const line = (isFirst ? text.replace(/^\uFEFF/, '') : text).trim();
		const taken = size > longest ? { id: idIn(line) } : line;
		parts = [];
		size = 0;
		isFirst = false;
		return taken;
	}

	for await (const chunk of input) {
		const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
		let from = 0;
		for (let end = bytes.indexOf(FEED); end >= 0; end = bytes.indexOf(FEED, from)) {
			keep(bytes.subarray(from, end));
			from = end + 1;
			const line = take();
			if (line !== '') yield line;
		}
		keep(bytes.subarray(from));
		yield END_OF_CHUNK;
	}
	const line = take();
	if (line !== '') yield line;

	function keep(part: Buffer): void {
		size += part.length;
		if (size <= longest) parts.push(part);
		else parts = [Buffer.from((parts[0] ?? part).subarray(0, HEAD))];
	}
}
