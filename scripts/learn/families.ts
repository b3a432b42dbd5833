import type { Row } from '../evaluate/corpus.ts';

/**
 * Numbers the families of rows: texts of one hand (near-duplicates, the same company profile, the same page), directly
 * or by way of a third. What is learned from one member says nothing about how well it works on another.
 */
export function familiesOf(rows: readonly Row[]): number[] {
	const parents = rows.map((_, at) => at);
	const root = (at: number): number => {
		let top = at;
		while (parents[top] !== top) top = parents[top] ?? top;
		return top;
	};
	const first = new Map<string, number>();
	rows.forEach(({ group, ties }, at) => {
		for (const tie of [`group ${group}`, ...ties]) {
			const known = first.get(tie);
			if (known === undefined) first.set(tie, at);
			else parents[root(at)] = root(known);
		}
	});
	const numbers = new Map<number, number>();
	return rows.map((_, at) => {
		const top = root(at);
		const number = numbers.get(top) ?? numbers.size;
		numbers.set(top, number);
		return number;
	});
}
