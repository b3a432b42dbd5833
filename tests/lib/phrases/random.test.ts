import { describe, expect, it } from 'vitest';
import { check, compile } from '../../../lib/phrases/compile.ts';
import { resolve } from '../../../lib/phrases/dictionary.ts';
import { find } from '../../../lib/phrases/find.ts';
import { parse } from '../../../lib/phrases/parse.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import type { Text } from '../../../lib/text/text.ts';
import { seeded } from '../../../scripts/bench/prose.ts';
import { wordsOf } from '../text/words.ts';
import { everyPlace, type Place } from './reference.ts';

const WORDS = ['pay', 'fee', 'now', 'small', 'agency', 'agents', 'the'];
const TYPES = ['money', 'email', 'phone', 'number', 'age'];
const TEXTS = [
	...WORDS,
	...WORDS,
	'tree',
	'$1,200',
	'jo.b@mail.example.com',
	'+44 7700 900123',
	'16-18',
	'7',
	'.',
	'\n',
	',',
];

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

const ROUNDS = Number(process.env.ROUNDS ?? 1500);

type Random = () => number;

function pick(random: Random, from: readonly string[]): string {
	return from[Math.floor(random() * from.length)] ?? '';
}

/** A random phrase; within brackets it may start or end with a gap. */
function phrase(random: Random, depth: number): string {
	const parts = [atom(random, depth)];
	while (random() < 0.6 && parts.length < 5) {
		if (random() < 0.35) parts.push(`..${1 + Math.floor(random() * 4)}`);
		if (random() < 0.25) parts.push(`[${phrase(random, depth + 1)}]`);
		parts.push(atom(random, depth));
	}
	if (depth > 0 && random() < 0.15) parts.unshift(`..${1 + Math.floor(random() * 3)}`);
	if (depth > 0 && random() < 0.15) parts.push(`..${1 + Math.floor(random() * 3)}`);
	return parts.join(' ');
}

function atom(random: Random, depth: number): string {
	const dice = random();
	if (dice < 0.3 && depth < 3) {
		const options = Array.from({ length: 1 + Math.floor(random() * 3) }, () => phrase(random, depth + 1));
		return `(${options.join('|')})`;
	}
	if (dice < 0.42) return `<${pick(random, TYPES)}>`;
	return dice < 0.5 ? 'agen*' : pick(random, WORDS);
}

function prose(random: Random): string {
	return Array.from({ length: 4 + Math.floor(random() * 40) }, () => pick(random, TEXTS)).join(' ');
}

function found(pattern: string, text: Text): Place[] {
	const matcher = compile(
		[{ name: 'test', patterns: [pattern], unless: [], negated: true }],
		{},
		NO_NEGATION,
	);
	const field = { text, numbers: resolve(matcher.dictionary, text) };
	const places: Place[] = [];
	eachSentence(text, (low, high) => {
		find(matcher.patterns, new Uint8Array(0), field, low, high + 1, { low, high }, (_, first, last) => {
			places.push([first, last]);
		});
	});
	return places;
}

function eachSentence(text: Text, visit: (low: number, high: number) => void): void {
	for (let s = 0; s < text.sentenceCount; s++) {
		const end = s + 1 < text.sentenceCount ? (text.sentences[s + 1] ?? 0) : text.count;
		visit(text.sentences[s] ?? 0, end - 1);
	}
}

function expected(pattern: string, text: Text): Place[] {
	const parsed = parse(pattern, 'test');
	if (!parsed.ok) throw new Error(parsed.error.problem);
	const words = wordsOf(text);
	const places: Place[] = [];
	eachSentence(text, (low, high) => {
		places.push(...everyPlace(parsed.node, text, words, low, high));
	});
	return places;
}

describe('matching against a plain reference', () => {
	it('finds the same places for random phrases in random texts', () => {
		const random = seeded(20_261);
		const faults: unknown[] = [];
		let matched = 0;
		for (let round = 0; round < ROUNDS; round++) {
			const pattern = phrase(random, 0);
			if (check([{ name: 'test', patterns: [pattern], unless: [], negated: true }], {}).length > 0) continue;
			const shown = prose(random);
			const text = normalise(shown);
			const right = expected(pattern, text);
			const ours = found(pattern, text);
			const keys = new Set(right.map(String));
			const wrong = ours.filter((place) => !keys.has(String(place)));
			const missed = right.filter(([a, b]) => !ours.some(([first, last]) => first <= b && a <= last));
			if (wrong.length + missed.length > 0) faults.push({ pattern, shown, wrong, missed });
			if (right.length > 0) matched++;
		}
		expect(faults.slice(0, 3)).toEqual([]);
		expect(matched).toBeGreaterThan(ROUNDS / 8);
	}, 60_000);
});
