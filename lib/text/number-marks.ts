import { isDigit } from './letters.ts';

const COMMA = 44;
const STOP = 46;
const APOSTROPHE = 39;

/** True if the sign at `at`, behind a digit, belongs to the number: "1,200", "1.500,00", "1,25,000", "12.5". */
export function continuesNumber(codes: Uint16Array, at: number, length: number): boolean {
	const sign = codes[at] ?? 0;
	if (sign !== COMMA && sign !== STOP && sign !== APOSTROPHE) return false;
	let digits = 0;
	while (at + 1 + digits < length && digits < 4 && isDigit(codes[at + 1 + digits] ?? 0)) digits++;
	if (digits === 3) return true;
	const next = at + 1 + digits < length ? (codes[at + 1 + digits] ?? 0) : 0;
	if (digits === 2 && sign === COMMA && next === COMMA && isThousand(codes, at + 4, length)) return true;
	if (digits === 0 || digits === 4 || sign === APOSTROPHE) return false;
	return sign === STOP ? next !== STOP : next !== COMMA && isMinor(codes, at);
}

/** Three digits and no more: "1,25,000". */
function isThousand(codes: Uint16Array, at: number, length: number): boolean {
	let digits = 0;
	while (at + digits < length && digits < 4 && isDigit(codes[at + digits] ?? 0)) digits++;
	return digits === 3 || (digits === 2 && codes[at + 2] === COMMA);
}

/** A decimal comma has three digits before it: "16,17" is a list of ages, "500,00" is money. */
function isMinor(codes: Uint16Array, at: number): boolean {
	return at >= 3 && isDigit(codes[at - 3] ?? 0) && isDigit(codes[at - 2] ?? 0);
}
