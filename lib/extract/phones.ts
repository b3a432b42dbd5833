const MOST = 200;
const CANDIDATE = /(?<![\w.,/$€£+-])(?:\+|00)?[ ]?\(?\d[\d ().\u00a0\u2010-\u2013-]{5,22}\d(?![\w%])/g;
const DATE =
	/^(?:19|20)\d\d[-. ]\d\d?[-. ]\d\d?|^\d\d?[-. ]\d\d?[-. ](?:19|20)\d\d(?!\d)|^(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d$/;

/** Phone numbers in a text, as digits with `+` before those of international form. */
export function phonesIn(text: string): string[] {
	const found: string[] = [];
	for (const [candidate] of text.matchAll(CANDIDATE)) {
		if (found.length >= MOST) break;
		if (DATE.test(candidate)) continue;
		const phone = plainPhone(candidate);
		if (phone !== null && isShaped(candidate, phone)) found.push(phone);
	}
	return found;
}

/** A written number as digits with `+` before international ones; null if it has too few or too many digits. */
export function plainPhone(written: string): string | null {
	const digits = written.replace(/\D/g, '');
	if (digits.length < 7 || digits.length > 16) return null;
	if (/^\s*\+/.test(written)) return `+${digits}`;
	return digits.startsWith('00') && digits.length > 10 ? `+${digits.slice(2)}` : digits;
}

/** True for what people write as a phone number; plain long numbers and ranges are none. */
function isShaped(written: string, phone: string): boolean {
	if (phone.startsWith('+')) return phone.length > 8;
	if (phone.startsWith('0')) return phone.length >= 9 && phone.length <= 11;
	return /^1?[\s.-]?\(?\d{3}\)?[\s.\u00a0\u2010-\u2013-]{0,2}\d{3}[\s.\u00a0\u2010-\u2013-]\d{4}$/.test(
		written.trim(),
	);
}
