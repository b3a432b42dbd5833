import { MACHINE_WRITTEN, type Row } from './corpus.ts';
import { area, recallAt } from './measure.ts';
import { resample } from './resample.ts';

/** A row with its score. */
export interface Scored {
	readonly row: Row;
	readonly score: number;
}

/** What is ranked: how well, with 95 % intervals. */
export interface Ranks {
	readonly name: string;
	readonly bad: number;
	readonly good: number;
	/** Area under the curve, recall at 1 % and at 0.1 % wrong. */
	readonly figures: readonly Ranged[];
}

/** A figure with its interval. */
export interface Ranged {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** True for a row of which the check should warn. */
export function isBad({ label }: Row): boolean {
	return label === 'scam' || label === 'trafficking';
}

/** Messages that sell something else (loans, lotteries): no scam of a job, but not harmless either. */
export function isOtherSpam({ kind, label }: Row): boolean {
	return kind === 'message' && label === 'other';
}

const CUTS: readonly (readonly [string, (row: Row) => boolean])[] = [
	['  all', () => true],
	['  all but messages that sell something else', (row) => !isOtherSpam(row)],
	['  emscad alone', ({ file }) => file.startsWith('emscad')],
	['  all but emscad', ({ file }) => !file.startsWith('emscad')],
];

/** How well scores put bad texts above good ones, over all and by part. Machine-written files are left out. */
export function ranksOf(scored: readonly Scored[]): Ranks[] {
	const human = scored.filter(({ row }) => !MACHINE_WRITTEN.includes(row.file));
	return CUTS.flatMap(([name, test]) => {
		const part = human.filter(({ row }) => test(row));
		const bad = part.filter(({ row }) => isBad(row)).length;
		if (bad === 0 || bad === part.length) return [];
		return [{ name, bad, good: part.length - bad, figures: withIntervals(part) }];
	});
}

/** The same as a table for the terminal. */
export function ranking(ranks: readonly Ranks[]): string {
	const lines = ranks.map(({ name, bad, good, figures }) => {
		const written = figures.map(
			({ value, low, high }) => `${value.toFixed(3)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
		);
		return line(name, written, `${bad} bad, ${good} good`);
	});
	if (lines.length === 0) return '  nothing to rank: it takes bad texts and good ones';
	return [line('Ranking by score', RANKED, ''), ...lines].join('\n');
}

/** The figures of a rank, in their order. */
export const RANKED = ['area', 'recall at 1 % wrong', 'recall at 0.1 % wrong'] as const;

function line(name: string, figures: readonly string[], of: string): string {
	return `${name.padEnd(45)} ${figures.map((figure) => figure.padEnd(22)).join(' ')} ${of}`.trimEnd();
}

function withIntervals(part: readonly Scored[]): Ranged[] {
	const values = figuresOf(part);
	const drawn = resample(part, ({ row }) => row.group).map(figuresOf);
	return values.map((value, at) => {
		const sorted = drawn
			.map((figures) => figures[at] ?? Number.NaN)
			.filter((figure) => !Number.isNaN(figure))
			.sort((a, b) => a - b);
		const end = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? value;
		return { value, low: end(0.025), high: end(0.975) };
	});
}

function figuresOf(part: readonly Scored[]): number[] {
	const bad = part.filter(({ row }) => isBad(row)).map(({ score }) => score);
	const good = part.filter(({ row }) => !isBad(row)).map(({ score }) => score);
	return [area(bad, good), recallAt(0.01, bad, good), recallAt(0.001, bad, good)];
}
