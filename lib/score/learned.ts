/** What was learned from texts of which it is known what they are: counts turned into weights, nothing else. */
export interface Learned {
	/** A text of which nothing is known has so many points. */
	readonly base: number;
	/**
	 * Points of words and of rows of two or three words (`data+entry`). The key is `points:rarity` (rarity 1 to 7: how
	 * seldom texts hold them); words of the same key stand in one row, separated by spaces.
	 */
	readonly words: Readonly<Record<string, string>>;
	/** Points of what has a name: rules found, signs of kinds, the shape of the text (lib/score/named.ts). */
	readonly named: Readonly<Record<string, number>>;
}

/** So many points are one step of log odds (a factor of 2.7 in the odds). */
export const POINTS_A_STEP = 10;
