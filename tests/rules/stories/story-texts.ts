/** Texts of one language for the stories: what must be found, at `note` at least, and what must stay below `caution`. */
export interface StoryTexts {
	readonly lures: readonly string[];
	readonly neighbours: readonly string[];
}
