import type { Lexicon } from '../../lib/model.ts';
import { parse } from '../../lib/phrases/parse.ts';
import type { Node } from '../../lib/phrases/syntax.ts';
import { TYPES, type TypeName } from '../../lib/text/text.ts';
import { seeded } from '../../scripts/bench/prose.ts';

const SAMPLES: Readonly<Record<TypeName, string>> = {
	money: '$1,200',
	phone: '+44 7700 900123',
	email: 'jo@mail.example.com',
	freemail: 'jo@gmail.com',
	url: 'https://a.example/b',
	chatlink: 'https://wa.me/1',
	handle: '@bright_jobs',
	age: '16-18',
	number: '18',
	percent: '20%',
	time: '10:30',
};
/** Items of a word list that are taken, and how deep lists in lists are followed. */
const ITEMS = 12;
const DEEPEST = 3;

/** The words that phrases name, each as often as it is named, in the order in which they stand there. */
export function wordsIn(phrases: readonly string[], lexicon: Lexicon, depth = 0): string[] {
	return phrases.flatMap((phrase) => {
		const parsed = parse(phrase, 'worst text');
		return parsed.ok ? wordsOf(parsed.node, lexicon, depth) : [];
	});
}

function wordsOf(node: Node, lexicon: Lexicon, depth: number): string[] {
	if (node.kind === 'word') return [node.prefix ? `${node.text}ing` : node.text];
	if (node.kind === 'type') return [SAMPLES[TYPES[node.type] ?? 'number']];
	if (node.kind === 'maybe') return wordsOf(node.item, lexicon, depth);
	if (node.kind === 'row') return node.items.flatMap((item) => wordsOf(item, lexicon, depth));
	if (node.kind === 'choice') return node.options.flatMap((option) => wordsOf(option, lexicon, depth));
	if (node.kind === 'gap' || depth >= DEEPEST) return [];
	return wordsIn((lexicon[node.name] ?? []).slice(0, ITEMS), lexicon, depth + 1);
}

/** The same without every word with which a phrase ends: always nearly there, so that nothing is found and all is tried. */
export function unfinished(phrases: readonly string[], lexicon: Lexicon): string[] {
	const last = new Set(
		phrases.flatMap((phrase) => {
			const parsed = parse(phrase, 'worst text');
			const node = parsed.ok && parsed.node.kind === 'row' ? parsed.node.items.at(-1) : undefined;
			return node === undefined ? [] : wordsOf(node, lexicon, 0);
		}),
	);
	return wordsIn(phrases, lexicon).filter((word) => !last.has(word));
}

/**
 * Texts of at least `size` UTF-16 units that make a matcher of these words work hardest: one sentence without end, of
 * nothing but its own words: in their order, out of order, and the commonest over and over before each other one.
 */
export function worstTexts(words: readonly string[], size: number): string[] {
	if (words.length === 0) return [];
	const random = seeded(words.length);
	const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const [commonest = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
	return [
		filled(size, (n) => words[n % words.length] ?? ''),
		filled(size, pick),
		filled(size, (n) => (n % 4 === 3 ? pick() : commonest)),
	];
}

function filled(size: number, word: (n: number) => string): string {
	const parts: string[] = [];
	for (let length = 0, n = 0; length < size; n++) {
		const next = word(n);
		parts.push(next);
		length += next.length + 1;
	}
	return parts.join(' ');
}
