import type { Citation, Harm, Kind, Topic } from '../model.ts';
import type { Clue } from './clue.ts';

/** A story that offers of one sort tell in small things. Found, it is a finding of `note` or `caution`, never more. */
export interface Story {
	readonly id: string;
	readonly harm: Harm;
	readonly topics: readonly Topic[];
	readonly kinds: readonly Kind[];
	/** What each clue counts, once. Clues that are not named belong to another story. */
	readonly points: Readonly<Partial<Record<Clue, number>>>;
	/** The story is told only if at least one clue of each of these groups is there. */
	readonly needs: readonly (readonly Clue[])[];
	/** So many points make a `note`, and a `caution`. */
	readonly note: number;
	readonly caution: number;
	readonly citations: readonly Citation[];
}
