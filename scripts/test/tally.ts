/** How many checks passed, failed and were skipped. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** Nothing counted yet. */
export const zero: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The sum of two tallies. */
export function add(one: Tally, other: Tally): Tally {
	return {
		passed: one.passed + other.passed,
		failed: one.failed + other.failed,
		skipped: one.skipped + other.skipped,
	};
}

/** The last line of a run, in the plain form that every CI can read. */
export function closingLine(tally: Tally): string {
	return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
}
