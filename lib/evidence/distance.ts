/** True if at most `most` letters are missing, added, changed or swapped with their neighbour. */
export function isWithin(one: string, other: string, most: number): boolean {
	if (Math.abs(one.length - other.length) > most) return false;
	// One edit takes one letter away and brings one in: most pairs are told apart by that, without a table.
	if (bitsIn(lettersOf(one) ^ lettersOf(other)) > 2 * most) return false;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1] ? 0 : 1;
			const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			row.push(
				Math.min(
					(last[j] ?? 0) + 1,
					(row[j - 1] ?? 0) + 1,
					(last[j - 1] ?? 0) + same,
					isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		before = last;
		last = row;
	}
	return (last[other.length] ?? 0) <= most;
}

/** One bit for each letter or digit that a name holds. */
function lettersOf(name: string): number {
	let letters = 0;
	for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) & 31);
	return letters;
}

function bitsIn(mask: number): number {
	let count = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
	return count;
}
