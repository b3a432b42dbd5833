import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../../../lib/phrases/compile.ts';
import { match } from '../../../lib/phrases/match.ts';
import { parse } from '../../../lib/phrases/parse.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { shownSpan } from '../../../lib/text/offsets.ts';
import type { Text } from '../../../lib/text/text.ts';
import { everyPlace } from '../phrases/reference.ts';
import { wordsOf } from '../text/words.ts';
import { goodPhrase, RUN, wordyText } from './arbitraries.ts';

/** Compiling is quicker without. */
const NO_NEGATION = {
	nouns: [],
	verbs: [],
	inert: [],
	breaks: [],
	nounBreaks: [],
	lists: [],
	restarts: [],
	after: [],
	labels: [],
	cancels: [],
};
/** At most so many matches of one set are told. */
const MOST = 20;

interface Span {
	readonly start: number;
	readonly end: number;
}

function found(phrase: string, text: Text): Span[] {
	const matcher = compile([{ name: 'test', patterns: [phrase], unless: [], negated: true }], {}, NO_NEGATION);
	return match(matcher, text).filter(({ hidden }) => hidden !== true);
}

function expected(phrase: string, text: Text): Span[] {
	const parsed = parse(phrase, 'test');
	if (!parsed.ok) throw new Error(parsed.error.problem);
	const words = wordsOf(text);
	return Array.from({ length: text.sentenceCount }, (_, s) => s).flatMap((s) => {
		const end = s + 1 < text.sentenceCount ? (text.sentences[s + 1] ?? 0) : text.count;
		return everyPlace(parsed.node, text, words, text.sentences[s] ?? 0, end - 1).map(([first, last]) => ({
			start: shownSpan(text, text.from[first] ?? 0, text.to[first] ?? 0).start,
			end: shownSpan(text, text.from[last] ?? 0, text.to[last] ?? 0).end,
		}));
	});
}

function touch(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

it('finds a phrase where the slow reference finds it, and nowhere else', () => {
	let matched = 0;
	fc.assert(
		fc.property(goodPhrase, wordyText, (phrase, shown) => {
			const text = normalise(shown);
			const right = expected(phrase, text);
			const ours = found(phrase, text);
			if (right.length > 0) matched++;
			expect(ours.filter((one) => !right.some((other) => touch(one, other)))).toEqual([]);
			if (ours.length < MOST)
				expect(right.filter((one) => !ours.some((other) => touch(one, other)))).toEqual([]);
		}),
		RUN,
	);
	expect(matched).toBeGreaterThan(50);
});

it('quotes from the beginning of one place to the end of one, where no typed word carries a sign', () => {
	const plain = goodPhrase.filter((phrase) => !phrase.includes('<'));
	fc.assert(
		fc.property(plain, wordyText, (phrase, shown) => {
			const text = normalise(shown);
			const right = expected(phrase, text);
			for (const { start, end } of found(phrase, text)) {
				expect(right.map((one) => one.start)).toContain(start);
				expect(right.map((one) => one.end)).toContain(end);
			}
		}),
		RUN,
	);
});
