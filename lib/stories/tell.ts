import type { Finding, Kind, Weight } from '../model.ts';
import { quotesOf } from '../quotes.ts';
import type { Clue, ClueAt } from './clue.ts';
import type { Story } from './story.ts';

/**
 * A lure is short: its clues stand within so many UTF-16 units of each other. In longer texts some of everything stands
 * somewhere, by chance.
 */
const REACH = 600;
/** A Chinese or Japanese text says as much in a third of the length … */
const REACH_UNSPACED = 220;
/** … and each of its signs counts as a word: so many make one. */
const SIGNS_A_WORD = 2;
/** A lure is short. In a text of more words than this a story needs more points, so many for each step of e … */
const SHORT = 80;
const PER_LENGTH = 1.4;
/** … and a shorter text, in which little can be said at all, so many fewer at most. */
const MOST_SPARED = 1.25;
/** In a text of more words than this no story could reach a note: so many clues do not stand together. */
const LONGEST = 1200;
/** What costs something to have (a union contract, benefits), or warns, speaks against a story, each once. */
const CALM = 0.65;
const MOST_CALM = 4;

/** One clue alone says nothing; so few are worth a second look only if one of them says that somebody is wanted for something. */
const FEWEST = 2;
/** Clues that say by themselves that somebody is wanted for something. */
const OF_WORK: ReadonlySet<Clue> = new Set([
	'women',
	'tasks',
	'night-work',
	'plain-work',
	'screen-work',
	'stage',
	'flattery',
	'photos',
	'sponsor',
	'carried',
]);

/** What telling a story needs to know of a text. */
export interface Told {
	readonly kind: Kind;
	/** Written without spaces between words: Chinese, Japanese. */
	readonly isUnspaced: boolean;
	/** How many signs of an ordinary offer, and how many of a warning, stand in the text (lib/kinds). */
	readonly ordinary: number;
	readonly warning: number;
	/** Whether a word says that this is about work (lib/kinds). If none does, and no clue either, a story is a note at most. */
	readonly isAboutWork: boolean;
	/** Length of the text in words. */
	readonly words: number;
	readonly text: string;
}

/** Points of a story in the best stretch of a text, and the clues that make them, one place each. */
interface Stretch {
	readonly points: number;
	readonly clues: readonly ClueAt[];
}

/**
 * The stories that a text tells in small things: a finding each, with a quote a clue. Pure; time grows with the number
 * of clues, which is bounded (20 places a clue and language).
 */
export function tell(clues: readonly ClueAt[], stories: readonly Story[], told: Told): Finding[] {
	if (told.words > LONGEST) return [];
	const sorted = [...clues].sort((a, b) => a.start - b.start || b.end - a.end);
	return stories.flatMap((story) => {
		if (!story.kinds.includes(told.kind)) return [];
		const best = bestStretch(sorted, story, told.isUnspaced ? REACH_UNSPACED : REACH);
		const weight = weightOf(story, best, told);
		return weight === null ? [] : [finding(story, weight, best.clues, told.text)];
	});
}

/** What speaks against any story: the length of the text and what it names that costs something to have. */
function doubt({ words, isUnspaced, ordinary, warning }: Told): number {
	const length = isUnspaced ? words / SIGNS_A_WORD : words;
	return (
		Math.max(PER_LENGTH * Math.log(length / SHORT), -MOST_SPARED) +
		CALM * Math.min(ordinary + warning, MOST_CALM)
	);
}

function weightOf(story: Story, { points, clues }: Stretch, told: Told): Weight | null {
	const left = points - doubt(told);
	const isSought = clues.some(({ clue }) => OF_WORK.has(clue)) || (told.isAboutWork && clues.length > FEWEST);
	if (left >= story.caution && isSought) return 'caution';
	return left >= story.note ? 'note' : null;
}

/** Two ends move through the clues, so each is counted once in and once out. */
function bestStretch(sorted: readonly ClueAt[], story: Story, reach: number): Stretch {
	const named = sorted.filter(({ clue }) => story.points[clue] !== undefined);
	const counts = new Map<Clue, number>();
	let points = 0;
	let from = 0;
	let best = { points: 0, from: 0, to: 0 };
	named.forEach(({ clue, end }, to) => {
		const count = counts.get(clue) ?? 0;
		counts.set(clue, count + 1);
		if (count === 0) points += story.points[clue] ?? 0;
		for (; (named[from]?.start ?? end) < end - reach; from++) points -= leave(counts, named[from], story);
		if (points > best.points && isTold(counts, story)) best = { points, from, to: to + 1 };
	});
	return { points: best.points, clues: firstOfEach(named.slice(best.from, best.to)) };
}

/** Takes one place of a clue out of a stretch; returns the points that go with it. */
function leave(counts: Map<Clue, number>, one: ClueAt | undefined, story: Story): number {
	if (one === undefined) return 0;
	const left = (counts.get(one.clue) ?? 0) - 1;
	if (left > 0) counts.set(one.clue, left);
	else counts.delete(one.clue);
	return left > 0 ? 0 : (story.points[one.clue] ?? 0);
}

/** Every need is met, by two clues at least. */
function isTold(counts: ReadonlyMap<Clue, number>, story: Story): boolean {
	return counts.size >= FEWEST && story.needs.every((group) => group.some((clue) => counts.has(clue)));
}

function firstOfEach(clues: readonly ClueAt[]): ClueAt[] {
	const seen = new Set<Clue>();
	return clues.filter(({ clue }) => !seen.has(clue) && seen.add(clue));
}

function finding(story: Story, weight: Weight, clues: readonly ClueAt[], text: string): Finding {
	const { id, harm, topics, citations } = story;
	return {
		rule: id,
		family: 'story',
		harm,
		weight,
		topics,
		quotes: quotesOf(clues, text),
		parts: [],
		citations,
	};
}
