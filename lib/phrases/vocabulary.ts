/** Every word that a set of phrases names. Number 0 is "any other word". */
export interface Vocabulary {
	readonly words: Map<string, number>;
	/** Beginnings of words (`regist*`). A word that is no known word counts as its longest known beginning. */
	readonly prefixes: Map<string, number>;
	/** What each beginning stands for, as far as it was asked. */
	readonly expanded: Map<string, readonly number[]>;
	size: number;
}

/** An empty vocabulary. */
export function vocabulary(): Vocabulary {
	return { words: new Map(), prefixes: new Map(), expanded: new Map(), size: 1 };
}

/** The number of a word or beginning; a new one if it was not known. */
export function intern(known: Vocabulary, text: string, prefix: boolean): number {
	const map = prefix ? known.prefixes : known.words;
	const number = map.get(text) ?? known.size++;
	map.set(text, number);
	return number;
}

/** Every number that a word (or beginning) of a phrase stands for, once the vocabulary is complete. */
export function numbersOf(known: Vocabulary, text: string, prefix: boolean): readonly number[] {
	if (!prefix) return [known.words.get(text) ?? 0];
	const done = known.expanded.get(text);
	if (done !== undefined) return done;
	const numbers: number[] = [];
	for (const map of [known.words, known.prefixes])
		for (const [word, number] of map) if (word.startsWith(text)) numbers.push(number);
	known.expanded.set(text, numbers);
	return numbers;
}
