import { describe, expect, it } from 'vitest';
import type { Row } from '../../scripts/evaluate/corpus.ts';
import { crossScores } from '../../scripts/learn/cross.ts';
import { familiesOf } from '../../scripts/learn/families.ts';
import { type Column, fit } from '../../scripts/learn/fit.ts';
import { learn } from '../../scripts/learn/learn.ts';
import { lessonsOf } from '../../scripts/learn/lessons.ts';
import { SETTINGS } from '../../scripts/learn/settings.ts';
import { weightsFile } from '../../scripts/learn/write.ts';

function row(id: string, text: string, more: Partial<Row> = {}): Row {
	return {
		file: 'made_up',
		id,
		kind: 'job',
		label: 'legit',
		lang: 'en',
		title: '',
		text,
		group: id,
		ties: [],
		...more,
	};
}

const PLACES = 'harbour kitchen library garden station museum market theatre bakery school'.split(' ');
/** Bad lines hold “parcels”, good ones “rehearsals”; the bad ones of one hand also hold “zebra”. */
const ROWS = PLACES.flatMap((place, at) => [
	row(`bad-${at}`, `We need someone near the ${place} to post parcels for us. Contact Zork Brannigan.`, {
		label: 'scam',
	}),
	row(`good-${at}`, `We need someone near the ${place} to lead rehearsals with us. Contact Zork Brannigan.`),
	row(`hand-${at}`, `The zebra near the ${place} posts letters.`, { label: 'scam', ties: ['profile one'] }),
]);
/** Bad lines in a language of which no honest text is known. */
const FOREIGN = PLACES.map((_, at) =>
	row(`fremd-${at}`, `Wir brauchen ${at} Zebras.`, { label: 'scam', lang: 'de' }),
);
const LESSONS = lessonsOf(ROWS);
const LEARNED = learn(LESSONS.documents, LESSONS.names, SETTINGS);

function pointsOf(word: string): number {
	const found = Object.entries(LEARNED.words).find(([, words]) => words.split(' ').includes(word));
	return Number.parseInt(found?.[0] ?? '0', 10);
}

describe('families', () => {
	it('join rows that share a group, a tie, or a third row', () => {
		const rows = [
			row('a', '', { group: 'g' }),
			row('b', '', { group: 'g', ties: ['t'] }),
			row('c', '', { ties: ['t'] }),
			row('d', ''),
		];
		const [a, b, c, d] = familiesOf(rows);
		expect([b, c]).toEqual([a, a]);
		expect(d).not.toBe(a);
	});
});

describe('fitting', () => {
	const bad = Uint8Array.of(1, 1, 1, 0, 0, 0);
	const counts = new Float64Array(6).fill(1);
	const column = (rows: number[], more: Partial<Column> = {}): Column => ({
		rows: Int32Array.from(rows),
		values: new Float64Array(rows.length).fill(1),
		pull: 0.5,
		least: Number.NEGATIVE_INFINITY,
		...more,
	});

	it('finds the least of the loss: there every slope is 0', () => {
		const columns = [column([0, 1, 3]), column([2, 4, 5])];
		const { base, weights } = fit(columns, { bad, counts });
		const sums = [0, 1, 2, 3, 4, 5].map((at) =>
			columns.reduce((sum, { rows }, j) => sum + (rows.includes(at) ? (weights[j] ?? 0) : 0), base),
		);
		columns.forEach(({ rows, pull }, j) => {
			const slope = [...rows].reduce(
				(sum, at) => sum + 1 / (1 + Math.exp(-(sums[at] ?? 0))) - (bad[at] ?? 0),
				pull * (weights[j] ?? 0),
			);
			expect(Math.abs(slope)).toBeLessThan(0.01);
		});
	});

	it('keeps a weight that may only raise at 0 or more', () => {
		expect(fit([column([3, 4], { least: 0 })], { bad, counts }).weights[0]).toBe(0);
		expect(fit([column([3, 4])], { bad, counts }).weights[0]).toBeLessThan(0);
	});
});

describe('learning', () => {
	it('gives points to what tells bad from good, and none to what does not', () => {
		expect(pointsOf('parcels')).toBeGreaterThan(0);
		expect(pointsOf('rehearsals')).toBeLessThan(0);
		expect(Math.abs(pointsOf('someone'))).toBeLessThan(pointsOf('parcels'));
	});

	it('learns no word of a single hand, however often it stands there, and no name', () => {
		const all = Object.values(LEARNED.words).join(' ').split(/[ +]/);
		expect(all).toContain('parcels');
		for (const word of ['zebra', 'zork', 'brannigan']) expect(all).not.toContain(word);
	});

	it('writes the same file each time, with nothing in it but words, names and whole numbers', () => {
		const again = lessonsOf(ROWS);
		const file = weightsFile(LEARNED, LESSONS.from);
		expect(weightsFile(learn(again.documents, again.names, SETTINGS), again.from)).toBe(file);
		expect(file).toContain(LESSONS.from);
		expect(Object.values(LEARNED.named).every(Number.isInteger)).toBe(true);
	});

	it('learns no word of a language of which hardly an honest text is known', () => {
		const { documents, names } = lessonsOf([...ROWS, ...FOREIGN]);
		const words = Object.values(learn(documents, names, SETTINGS).words)
			.join(' ')
			.split(' ');
		expect(words).toContain('parcels');
		expect(words.filter((word) => /brauchen|wir/.test(word))).toEqual([]);
	});

	it('ranks texts that it has not learned from', () => {
		const scores = crossScores(LESSONS, SETTINGS);
		const of = (start: string) => scores.filter((_, at) => LESSONS.documents[at]?.row.id.startsWith(start));
		expect(Math.min(...of('bad'))).toBeGreaterThan(Math.max(...of('good')));
	});
});
