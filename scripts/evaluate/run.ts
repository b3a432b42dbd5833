import { readFileSync, writeFileSync } from 'node:fs';
import type { Judged } from './measure.ts';
import { RANKED, type Ranks } from './ranking.ts';
import { ruleCounts } from './rule-table.ts';
import type { NamedShare } from './shares.ts';

/** The figures of one run, by name, to keep in a file and hold beside those of another. Numbers only. */
export type Run = Readonly<Record<string, number>>;

/** What a run found. */
export function runOf(
	shares: readonly NamedShare[],
	ranks: readonly Ranks[],
	judged: readonly Judged[],
): Run {
	return Object.fromEntries([
		...ranks.flatMap(({ name, figures }) =>
			figures.map(({ value }, at) => [`Ranking, ${name.trim()}: ${RANKED[at] ?? ''}`, rounded(value)]),
		),
		...shares.map(({ section, name, share }) => [`${section}, ${name}`, rounded(share.share)]),
		...ruleCounts(judged).flatMap(({ rule, bad, good }) => [
			[`Rule ${rule}: bad`, bad],
			[`Rule ${rule}: good`, good],
		]),
	]);
}

function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

/** Keeps a run in a file. */
export function saveRun(file: string, run: Run): void {
	writeFileSync(file, `${JSON.stringify(run, null, '\t')}\n`);
}

/** Reads a run that `saveRun` kept. Throws with a plain sentence if the file holds something else. */
export function readRun(file: string): Run {
	const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
	const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	if (entries.length === 0 || entries.some(([, figure]) => typeof figure !== 'number'))
		throw new Error(`${file} was not written by --save.`);
	return Object.fromEntries(entries.map(([name, figure]) => [name, Number(figure)]));
}

/** Two runs side by side: every figure that differs, and how many are the same. */
export function comparison(before: Run, now: Run): string {
	const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
	const differ = names.filter((name) => before[name] !== now[name]);
	const lines = differ.map((name) => {
		const [old, fresh] = [before[name], now[name]];
		const by = old === undefined || fresh === undefined ? '' : signed(fresh - old);
		return `${name.padEnd(72)} ${shown(old)} ${shown(fresh)} ${by.padStart(9)}`;
	});
	const head = `${''.padEnd(72)}    before       now    change`;
	return [head, ...lines, `${names.length - differ.length} figures are the same.`].join('\n');
}

function shown(figure: number | undefined): string {
	return (figure === undefined ? '—' : String(figure)).padStart(9);
}

function signed(by: number): string {
	return `${by > 0 ? '+' : ''}${rounded(by)}`;
}
