/** Start value of a word's hash (FNV-1a, 32 bits, over UTF-16 units). */
export const HASH_START = 0x811c9dc5 | 0;
/** Multiplier of the hash: next = imul(hash ^ unit, HASH_PRIME). */
export const HASH_PRIME = 0x01000193;

/** The hash of units `from` (included) to `to` (excluded) of a folded text. */
export function hashUnits(codes: Uint16Array, from: number, to: number): number {
	let hash = HASH_START;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), HASH_PRIME);
	return hash;
}

/** The hash of a word that is folded already (ASCII lower case, or as `fold` leaves it). */
export function hashWord(word: string): number {
	let hash = HASH_START;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_PRIME);
	return hash;
}
