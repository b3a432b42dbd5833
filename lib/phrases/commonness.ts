import { hashWord } from '../text/hash.ts';

/**
 * How often common words stand in offers of work and in messages, roughly per thousand words. Only speed depends on
 * it: a phrase is looked for where its rarest word stands. A word that is not listed counts as rare.
 */
const tiers: readonly (readonly [number, string])[] = [
	[30, 'the and to of a in for is you we your our with i de la que el en y le les et и в не на 的'],
	[
		10,
		`be are will on or this as have that at from by not it an all can work team if us my experience who out o a e os
		das um uma para por con un una del los las se es está su du des est pour vous nous der die und ist sie wir da di`,
	],
	[
		5,
		`job no any must please more other about their they he she his her has been was but also well new time what when
		how just so do per up into through including within across such role position apply business company customer
		service support skills ability full required based work working day pay get need make one than only which these
		were would should may join looking information please contact email send s t m re ll ve don`,
	],
	[
		2,
		`people help know here there some them then am me him now free want like good great best home able over after
		before first two years year week month hours hour days daily weekly monthly part start application candidate
		candidates client clients call phone name number money salary paid office location online web site website
		project development management sales marketing product data project design manager opportunity high level
		strong knowledge responsible provide create environment long short ensure must 1 2 3 5 10 s re
		model models casting actor actors female male age ages film shoot role roles talent photo photos girls women
		men looking self tape rate details available availability`,
	],
];

/** By the hash of the word: that two words share one costs nothing but speed. */
const weights = new Map<number, number>();
for (const [weight, words] of [...tiers].reverse())
	for (const word of words.split(/\s+/)) weights.set(hashWord(word), weight);

/** The cost of looking at every place where a word of this hash and length stands; more for a beginning of words. */
export function costOf(hash: number, length: number, prefix: boolean): number {
	const known = weights.get(hash) ?? (length < 3 ? 1 : 0.3);
	return prefix ? known + 3 / length : known;
}

/** The cost of looking at every typed token, by number in `TYPES`. */
export const TYPE_COSTS: readonly number[] = [8, 1, 1, 2, 2, 30, 0.5, 0.5, 0.3, 3, 3];
