import { kindOf, LINE, SPACE } from './letters.ts';

/** What a sign between words does. */
export const SIGN = {
	none: 0,
	space: 1,
	line: 2,
	stop: 3,
	ender: 4,
	comma: 5,
	clause: 6,
	hyphen: 7,
	bullet: 8,
} as const;

const classes = new Map<number, number>();
const listed: readonly (readonly [number, string])[] = [
	[SIGN.stop, '.'],
	[SIGN.ender, '!?。！？؟।॥｡።‽۔'],
	[SIGN.comma, ',،、，﹐'],
	[SIGN.clause, ';:()[]{}"|—…–「」『』（）：；؛'],
	[SIGN.hyphen, '-'],
	[SIGN.bullet, '•●▪◦‣►▶➤➢✓✔✦★☆■□▫⁃∙'],
];
for (const [sign, units] of listed) for (const unit of units) classes.set(unit.charCodeAt(0), sign);

function classify(code: number): number {
	const kind = kindOf(code);
	if (kind & LINE) return SIGN.line;
	if (kind & SPACE) return SIGN.space;
	const known = classes.get(code);
	if (known !== undefined) return known;
	// Arrows, symbols and the halves of emoji: they set off what stands before them.
	return code >= 0x2190 && code < 0xf900 ? SIGN.clause : SIGN.none;
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => classify(code));

/** What a folded unit between words does: one of `SIGN`. */
export function signOf(code: number): number {
	return code < 128 ? (ASCII[code] ?? 0) : classify(code);
}
