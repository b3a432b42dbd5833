/** The scripts that `languageOf` tells apart. */
export type Script =
	| 'latin'
	| 'cyrillic'
	| 'greek'
	| 'armenian'
	| 'hebrew'
	| 'arabic'
	| 'devanagari'
	| 'bengali'
	| 'gurmukhi'
	| 'gujarati'
	| 'tamil'
	| 'telugu'
	| 'thai'
	| 'lao'
	| 'myanmar'
	| 'georgian'
	| 'ethiopic'
	| 'khmer'
	| 'kana'
	| 'hangul'
	| 'han';

/** First unit, last unit, script; by rising unit. */
const ranges: readonly (readonly [number, number, Script])[] = [
	[0x61, 0x24f, 'latin'],
	[0x370, 0x3ff, 'greek'],
	[0x400, 0x52f, 'cyrillic'],
	[0x531, 0x58f, 'armenian'],
	[0x591, 0x5ff, 'hebrew'],
	[0x600, 0x6ff, 'arabic'],
	[0x750, 0x77f, 'arabic'],
	[0x900, 0x97f, 'devanagari'],
	[0x980, 0x9ff, 'bengali'],
	[0xa00, 0xa7f, 'gurmukhi'],
	[0xa80, 0xaff, 'gujarati'],
	[0xb80, 0xbff, 'tamil'],
	[0xc00, 0xc7f, 'telugu'],
	[0xe00, 0xe7f, 'thai'],
	[0xe80, 0xeff, 'lao'],
	[0x1000, 0x109f, 'myanmar'],
	[0x10a0, 0x10ff, 'georgian'],
	[0x1200, 0x137f, 'ethiopic'],
	[0x1780, 0x17ff, 'khmer'],
	[0x1e00, 0x1eff, 'latin'],
	[0x3041, 0x30ff, 'kana'],
	[0x3400, 0x9fff, 'han'],
	[0xac00, 0xd7a3, 'hangul'],
	[0xd840, 0xd88d, 'han'],
];

/** The script of a folded unit; null for digits, signs and scripts that we do not know. */
export function scriptOf(code: number): Script | null {
	if (code >= 97 && code <= 122) return 'latin';
	for (const [first, last, script] of ranges) if (code >= first && code <= last) return script;
	return null;
}
