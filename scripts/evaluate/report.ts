import type { Assessment } from '../../lib/model.ts';
import { MACHINE_WRITTEN } from './corpus.ts';
import { area, type Judged, recallAt, type Share, shareOf } from './measure.ts';

type Test = (one: Judged) => boolean;

const isSecondLook: Test = ({ assessment }) => assessment.level === 'caution' || assessment.level === 'stop';
const isStop: Test = ({ assessment }) => assessment.level === 'stop';
const isNoticed: Test = ({ assessment }) => assessment.level !== 'clear';
const isSilent: Test = ({ assessment }) =>
	assessment.outcome === 'not-an-offer' || assessment.stance === 'teaching';
const isBad: Test = ({ row }) => row.label === 'scam' || row.label === 'trafficking';
/** Pages in a language that the check does not cover cannot be told apart; they are said to be uncovered. */
const isOtherPage: Test = ({ row, assessment }) =>
	row.kind === 'other' && assessment.outcome !== 'language-not-covered';
const isOffer: Test = ({ row }) => row.kind !== 'other' && row.kind !== 'message';

/** Columns of the table of files. */
const LEVELS = ['clear', 'note', 'caution', 'stop'] as const;
const SHORTEST_QUOTE = 12;

/** One line a file and label: rows, share at each level, how the checks ended. */
export function fileTable(judged: readonly Judged[]): string {
	const groups = Map.groupBy(judged, ({ row }) => `${row.file} ${row.kind}/${row.label}`);
	const lines = [...groups].map(([name, rows]) => {
		const levels = LEVELS.map((level) => part(rows, ({ assessment }) => assessment.level === level));
		const ends = (['not-an-offer', 'language-not-covered'] as const).map((end) => part(rows, ended(end)));
		return [name.padEnd(50), String(rows.length).padStart(5), ...levels, ...ends].join(' ');
	});
	const head = [
		'file kind/label'.padEnd(50),
		' rows',
		...LEVELS.map((level) => level.padStart(7)),
		' no off',
		' no lan',
	];
	return [head.join(' '), ...lines].join('\n');
}

function ended(outcome: Assessment['outcome']): Test {
	return ({ assessment }) => assessment.outcome === outcome;
}

function part(rows: readonly Judged[], test: Test): string {
	const count = rows.filter(test).length;
	return (count === 0 ? '·' : percent(count / rows.length)).padStart(7);
}

/** The figures that count: what is found, what is accused wrongly, how well the score ranks, what is told apart. */
export function headline(all: readonly Judged[]): string {
	const judged = all.filter(({ row }) => !MACHINE_WRITTEN.includes(row.file));
	const bad = judged.filter(isBad);
	const good = judged.filter(
		(one) => !isBad(one) && !(one.row.kind === 'message' && one.row.label === 'other'),
	);
	const scam = (kind: string) => bad.filter(({ row }) => row.kind === kind);
	const legit = (kind: string) => good.filter(({ row }) => row.kind === kind && row.label === 'legit');
	const labelled = (label: string) => good.filter(({ row }) => row.kind === 'other' && row.label === label);
	const quotes = judged.filter(
		({ row }) => row.file.startsWith('quotes_') && row.lang === 'en' && words(row.text) >= SHORTEST_QUOTE,
	);
	const lures = quotes.filter(isBad);
	const honest = quotes.filter(({ row }) => row.label === 'legit');
	return [
		'Found (share of bad texts)                    caution or stop              stop',
		...['casting', 'job', 'message'].map((kind) => both(`  ${kind}`, scam(kind))),
		both('  quoted lures of 12 words or more, English', lures),
		one('    of these noticed at all', lures, isNoticed),
		'Wrongly flagged (share of good texts)         caution or stop              stop',
		...['casting', 'job', 'message'].map((kind) => both(`  ${kind}`, legit(kind))),
		both('  quoted castings and jobs', honest),
		both('  advice', labelled('advice')),
		both('  other pages', labelled('other')),
		both(
			'  messages that sell something else (apart)',
			judged.filter(({ row }) => row.kind === 'message' && row.label === 'other'),
		),
		'Told apart',
		one('  advice, news and other pages told apart', judged.filter(isOtherPage), isSilent),
		one('  real offers silenced wrongly', judged.filter(isOffer), isSilent),
		one('  job and casting messages silenced wrongly', scam('message'), isSilent),
		'Ranking by score',
		ranking('  all', bad, good),
		ranking('  emscad alone', bad.filter(fromEmscad), good.filter(fromEmscad)),
	].join('\n');
}

const fromEmscad: Test = ({ row }) => row.file.startsWith('emscad');

function words(text: string): number {
	return text.split(/\s+/).length;
}

function both(name: string, judged: readonly Judged[]): string {
	return `${name.padEnd(45)} ${written(shareOf(judged, isSecondLook))}   ${written(shareOf(judged, isStop))}   of ${judged.length}`;
}

function one(name: string, judged: readonly Judged[], test: Test): string {
	return `${name.padEnd(45)} ${written(shareOf(judged, test))}   of ${judged.length}`;
}

function written({ share, low, high }: Share): string {
	return Number.isNaN(share)
		? '—'.padEnd(24)
		: `${percent(share)} (${percent(low)} to ${percent(high)})`.padEnd(24);
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

function ranking(name: string, bad: readonly Judged[], good: readonly Judged[]): string {
	const [high, low] = [bad, good].map((rows) => rows.map(({ assessment }) => assessment.score));
	if (!high?.length || !low?.length) return `${name}: nothing to compare`;
	const figures = [area(high, low), recallAt(0.01, high, low), recallAt(0.001, high, low)].map((figure) =>
		figure.toFixed(3),
	);
	return `${name.padEnd(20)} area ${figures[0]}   recall at 1 % wrong ${figures[1]}   at 0.1 % ${figures[2]}   (${high.length} bad, ${low.length} good)`;
}

/** Rules with how often they were found in bad and in good texts, the worst first. */
export function ruleTable(all: readonly Judged[]): string {
	const judged = all.filter(({ row }) => !MACHINE_WRITTEN.includes(row.file));
	const counts = new Map<string, { bad: number; good: number; weight: string }>();
	for (const { row, assessment } of judged) {
		if (row.kind === 'message' && row.label === 'other') continue;
		for (const { rule, weight, parts } of assessment.findings) {
			for (const name of [rule, ...parts]) {
				const count = counts.get(name) ?? { bad: 0, good: 0, weight: name === rule ? weight : 'part' };
				if (row.label === 'scam' || row.label === 'trafficking') count.bad++;
				else count.good++;
				counts.set(name, count);
			}
		}
	}
	const rows = [...counts].sort(([, a], [, b]) => b.good / (b.bad + 1) - a.good / (a.bad + 1));
	const lines = rows.map(([rule, { bad, good, weight }]) =>
		[
			rule.padEnd(32),
			weight.padEnd(8),
			String(bad).padStart(5),
			String(good).padStart(5),
			(good / (bad + 1)).toFixed(2).padStart(8),
		].join(' '),
	);
	return ['rule                             weight     bad  good    ratio', ...lines].join('\n');
}

/** Where a rule was found, with its quotes. For the terminal only. */
export function places(judged: readonly Judged[], rule: string): string {
	return judged
		.flatMap(({ row, assessment }) =>
			assessment.findings
				.filter((finding) => finding.rule === rule || finding.parts.includes(rule))
				.map(
					({ quotes }) =>
						`${row.kind}/${row.label} ${row.id} [${assessment.level}] ${quotes.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`).join(' ')}`,
				),
		)
		.join('\n');
}
