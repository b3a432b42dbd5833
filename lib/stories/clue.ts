/**
 * Small things that offers mention. None means anything alone, and none is ever shown alone; several of one story close
 * together are a finding (lib/stories/tell.ts). The words of each stand in `clues-<language>.ts`.
 */
export const CLUES = [
	/** Girls or young women are sought. */
	'women',
	/** Far from home: abroad, another city, places to which such offers lead. */
	'away',
	/** Bed, meals, journey or papers are paid or arranged. */
	'carried',
	/** No skill, experience, language or papers needed. */
	'ease',
	/** Good pay, or a sum. */
	'pay',
	/** Pay by the day, or at once. */
	'daily-pay',
	/** A few hours, from home, with a phone. */
	'spare-time',
	/** Likes, ratings, orders, "tasks". */
	'tasks',
	/** They found you: your résumé, your number, you were chosen. */
	'found-you',
	/** Somebody introduces themselves for a firm. */
	'stranger',
	/** Answer by chat, phone or private message. */
	'chat',
	/** Now, soon, few places. */
	'haste',
	/** Hostess, dancer, waitress, massage, companion, webcam. */
	'night-work',
	/** Nanny, maid, care, farm, factory, kitchen: work in houses and fields. */
	'plain-work',
	/** Typing, chat, customer service, "investment", as scam compounds advertise it. */
	'screen-work',
	/** All is legal, safe, real. */
	'soothing',
	/** Chance, dream, success, a new life. */
	'dream',
	/** Models, actors, extras, castings, films. */
	'stage',
	/** You are beautiful, you have the look. */
	'flattery',
	/** Any age, any height, men, women and children. */
	'all-welcome',
	/** Send pictures. */
	'photos',
	/** Debts are no problem; money in advance. */
	'debts',
	/** "Our company", a prestigious firm, without a name. */
	'nameless-firm',
	/** A fee, deposit, course or kit to pay. */
	'to-pay',
	/** Checks, transfers, accounts, parcels pass through your hands. */
	'pass-through',
	/** Costs come off your pay, early leaving costs money, papers or phones are kept. */
	'bound',
	/** As a tourist, without papers, across the border, one way. */
	'border',
	/** Tell nobody, between us. */
	'secret',
	/** A generous man, rich guests, company wanted. */
	'sponsor',
	/** An age or an age band. */
	'age',
] as const;

/** The name of a small thing. */
export type Clue = (typeof CLUES)[number];

/** Clues that are denials themselves ("no experience needed"): a negation does not silence them. */
export const DENIALS: ReadonlySet<Clue> = new Set([
	'ease',
	'soothing',
	'spare-time',
	'all-welcome',
	'haste',
	'border',
	'secret',
]);

/** The words of one language for each clue; phrases (lib/phrases). Every clue has some. */
export type ClueWords = Readonly<Record<Clue, readonly string[]>>;

/** A clue that stands in a text; `start` and `end` count UTF-16 units of the shown text. */
export interface ClueAt {
	readonly clue: Clue;
	readonly start: number;
	readonly end: number;
}

/** No words for any clue. */
export const noWords: ClueWords = {
	women: [],
	away: [],
	carried: [],
	ease: [],
	pay: [],
	'daily-pay': [],
	'spare-time': [],
	tasks: [],
	'found-you': [],
	stranger: [],
	chat: [],
	haste: [],
	'night-work': [],
	'plain-work': [],
	'screen-work': [],
	soothing: [],
	dream: [],
	stage: [],
	flattery: [],
	'all-welcome': [],
	photos: [],
	debts: [],
	'nameless-firm': [],
	'to-pay': [],
	'pass-through': [],
	bound: [],
	border: [],
	secret: [],
	sponsor: [],
	age: [],
};
