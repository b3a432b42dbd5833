/** What a promise gives, or null if it fails or takes longer than `ms` milliseconds. Never rejects. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(null), ms);
		promise.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
	});
}

/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
