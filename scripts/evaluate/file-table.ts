import type { Assessment } from '../../lib/model.ts';
import type { Judged } from './measure.ts';
import { percent } from './percent.ts';

type Test = (one: Judged) => boolean;

const LEVELS = ['clear', 'note', 'caution', 'stop'] as const;
const OUTCOMES: readonly Assessment['outcome'][] = ['not-an-offer', 'language-not-covered'];

/** One line a file and label, and one for all: rows, share at each level, how the checks ended. */
export function fileTable(judged: readonly Judged[]): string {
	const head = [
		'file kind/label'.padEnd(50),
		' rows',
		...LEVELS.map((level) => level.padStart(7)),
		' no off',
		' no lan',
	].join(' ');
	const groups = Map.groupBy(judged, ({ row }) => `${row.file} ${row.kind}/${row.label}`);
	return [head, ...[...groups].map(([name, rows]) => line(name, rows)), line('all', judged)].join('\n');
}

function line(name: string, rows: readonly Judged[]): string {
	const tests: Test[] = [
		...LEVELS.map(
			(level): Test =>
				({ assessment }) =>
					assessment.level === level,
		),
		...OUTCOMES.map(
			(outcome): Test =>
				({ assessment }) =>
					assessment.outcome === outcome,
		),
	];
	const parts = tests.map((test) => part(rows.filter(test).length, rows.length));
	return [name.padEnd(50), String(rows.length).padStart(5), ...parts].join(' ');
}

function part(count: number, all: number): string {
	return (count === 0 ? '·' : percent(count / all)).padStart(7);
}
