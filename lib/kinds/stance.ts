import type { Stance } from '../model.ts';
import { type Tally, weigh } from './tally.ts';

/** Up to so many words a text with the marks of a letter is a message rather than a page. */
export const LONGEST_MESSAGE = 250;

/**
 * What speaks for a text that teaches (advice, hotlines, news about scams) and what against it. Set by hand; the order
 * of size follows what tells the kinds apart in real advice and real ads. Words of letters ("text me", a chat link)
 * weigh against it because advice does not ask for an answer.
 */
const TEACHING = {
	teaching: 4,
	care: 2,
	report: 0.7,
	job: -1,
	casting: -0.7,
	sought: -1.6,
	letter: -1.5,
} as const;
const TEACHES = 2.2;
/** From here on a text only teaches; below it there may be an offer in it as well. */
const ONLY_TEACHES = 3.8;

/** What speaks for an offer of work and what against it. */
const OFFER = {
	job: 1.9,
	casting: 1.9,
	sought: 1.5,
	work: 1,
	letter: 1.2,
	teaching: -2.5,
	care: -0.8,
	report: -1.5,
	site: -0.8,
} as const;
/** Longer texts hold more of everything by chance, pages with menus and comments most of all. */
const PER_LENGTH = 0.35;
const PER_LONG_LENGTH = 1.1;
const LONG = 800;
/** Doubtful texts count as offers: a finding that is not needed does less harm than one that is missing. */
const OFFERS = -1.4;

/** What the text does. Teaching is told first, then whether it offers work. */
export function stanceOf(tally: Tally): Stance {
	if (lesson(tally) > TEACHES) return 'teaching';
	return offers(tally) > OFFERS ? 'offer' : 'neither';
}

/** True if a text teaches and does nothing else. */
export function onlyTeaches(tally: Tally): boolean {
	return lesson(tally) > ONLY_TEACHES;
}

/**
 * How much a text reads like a lesson. One warning is a notice under an offer, not a lesson; and a short letter that
 * asks for an answer is none whatever it warns of: a lure that says "beware of scams" gains nothing by it.
 */
function lesson(tally: Tally): number {
	const { teaching, care, letter } = tally.signs;
	if (teaching < 2 && teaching + care < 4) return 0;
	if (tally.words <= LONGEST_MESSAGE && letter >= 2) return 0;
	return weigh(tally, TEACHING);
}

/** How much a text reads like an offer of work: above 0 it does, well below 0 it does not. */
export function offers(tally: Tally): number {
	const long = Math.max(0, Math.log((tally.words + 1) / LONG));
	return weigh(tally, OFFER) - PER_LENGTH * Math.log1p(tally.words) - PER_LONG_LENGTH * long;
}
