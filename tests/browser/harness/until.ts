/** Asks again every 25 ms until the answer is truthy; throws with `what` after `ms` milliseconds. */
export async function until<T>(
	what: string,
	ask: () => Promise<T> | T,
	ms = 10_000,
): Promise<NonNullable<T>> {
	const end = Date.now() + ms;
	let last: unknown;
	while (Date.now() < end) {
		try {
			const answer = await ask();
			if (answer) return answer;
			last = answer;
		} catch (error) {
			last = error;
		}
		await pause(25);
	}
	throw new Error(`Waited ${ms} ms in vain: ${what} (last: ${last})`);
}

/** Waits for `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
