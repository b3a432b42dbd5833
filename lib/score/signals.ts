import type { Kind, Level, Stance, Weight } from '../model.ts';
import type { Text } from '../text/text.ts';

/** All that the score looks at: what was read in a text, whatever the outcome of its check. */
export interface Signals {
	readonly body: Text;
	/** Title, headings and titles of structured data. */
	readonly frame: Text;
	readonly kind: Kind;
	readonly stance: Stance;
	readonly level: Level;
	/** The rules whose phrases stand in the text, even those that may not speak on this kind of text. */
	readonly rules: ReadonlyMap<string, Weight>;
	/** How many different phrases of each sign of a kind of text stand there (lib/kinds). */
	readonly signs: Readonly<Record<string, number>>;
}
