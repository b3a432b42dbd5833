import type { Locale } from '../model.ts';

/**
 * Letters of shared scripts that only some languages write, as texts are folded (ё is е there, ї is і, ة is ه).
 * `kk` stands for the Turkic languages in Cyrillic letters, `sr` for Serbian and Macedonian.
 */
const letters: readonly (readonly [string, readonly Locale[]])[] = [
	['іє\u0491', ['uk']],
	['ыэ', ['ru']],
	['әғқңөұүһ', ['kk']],
	['јљњћђ', ['sr']],
	['كي', ['ar']],
	['پچژگکی', ['fa', 'ur']],
	['ٹڈڑںےہھ', ['ur']],
];

const byUnit = new Map<number, readonly Locale[]>();
for (const [units, languages] of letters) for (const unit of units) byUnit.set(unit.charCodeAt(0), languages);

/**
 * The languages that a word's letters tell (units `from` to `to` of folded text), or null. A letter that points to one
 * language weighs more than one that points to two; Kazakh has the Ukrainian і as well, so the last one counts.
 */
export function toldByLetters(codes: ArrayLike<number>, from: number, to: number): readonly Locale[] | null {
	let told: readonly Locale[] | null = null;
	for (let i = from; i < to; i++) {
		const languages = byUnit.get(codes[i] ?? 0);
		if (languages === undefined) continue;
		if (told === null || languages.length < told.length || told[0] === 'uk') told = languages;
	}
	return told;
}
