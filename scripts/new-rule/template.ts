const PARTS = {
	title: 'Title of the finding "$", at most 64 characters. Says what the text does, never accuses.',
	why: 'Why the finding "$" matters: one or two calm sentences to the reader, at most 260 characters.',
	next: 'One thing to do about the finding "$". Imperative, kind, at most 180 characters.',
	innocent: 'When the finding "$" may be innocent. One sentence, at most 200 characters.',
};

/** The messages of a new rule: no words yet, and notes that say what belongs there. */
export function wordingOf(id: string): Record<string, { message: string; description: string }> {
	const key = id.replaceAll('-', '_');
	return Object.fromEntries(
		Object.entries(PARTS).map(([part, note]) => [
			`rule_${key}_${part}`,
			{ message: '', description: note.replace('$', wordsOf(id)) },
		]),
	);
}

/**
 * The file of a new rule: every list is empty and says what it wants, so that the proof fails until it is filled.
 * `families` are those that other rules have.
 */
export function ruleFile(id: string, families: readonly string[]): string {
	return `import type { Cases, Rule } from '../model.ts';

/** ${sentence(wordsOf(id))}. */
export const rule: Rule = {
	id: '${id}',
	// What it is a kind of. Findings of one family do not pile up. There are already:
${wrapped(families.join(', '))}
	family: '',
	// What it threatens: 'money', 'safety' or 'freedom'.
	harm: 'money',
	// 'note': worth knowing. 'caution': worth a second look. 'stop': enough by itself to stop and check first.
	weight: 'note',
	// What help is about, most pressing first, for example 'scam', 'trafficking', 'image-abuse'.
	topics: [],
	// Where it may speak: 'casting', 'job', 'message'.
	kinds: [],
	patterns: {
		en: [
			// Phrases, one a line, for example 'pay ..4 (fee|deposit)'. docs/phrases.md has the table.
		],
	},
	unless: {
		en: [
			// Phrases that silence a match in the same sentence, for example 'paid by the client'. May stay empty.
		],
	},
	citations: [
		// Who says that this is a danger sign. 'press' only where no authority says it.
		// {
		// 	title: 'The title of the page',
		// 	publisher: 'Who wrote it',
		// 	url: 'https://…',
		// 	read: 'the day on which you read it, as 2026-01-31',
		// 	tier: 'authority',
		// },
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			// At least four lines that must flag. Write them yourself; never paste a real person's words.
		],
		lookalikes: [
			// At least four honest lines that come near and must not flag.
		],
	},
};
`;
}

function wordsOf(id: string): string {
	return id.replaceAll('-', ' ');
}

function sentence(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function wrapped(text: string): string {
	return text.replace(/(.{1,96})(?:\s|$)/g, '\t// $1\n').trimEnd();
}
