/** How weights are learned; each value was chosen by cross-validation on the development half. */
export interface Settings {
	/** A word is learned only if it stands in texts of so many families. */
	readonly leastFamilies: number;
	/** So many words (and words in a row) are tried, those that tell bad from good best by themselves. */
	readonly tried: number;
	/** So many words are kept. */
	readonly kept: number;
	/** How strongly the weights of words, and of what has a name, are drawn to 0. */
	readonly pullWords: number;
	readonly pullNamed: number;
}

/** What `npm run learn` uses. */
export const SETTINGS: Settings = {
	leastFamilies: 4,
	tried: 40_000,
	kept: 5000,
	pullWords: 0.08,
	pullNamed: 2,
};
