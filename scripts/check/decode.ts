/** A file as text, or one plain sentence why it cannot be read. */
export type Decoded =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly why: string };

const START = 4096;
const NO_TEXT = 'We could not read this: it is not text. Save the page as HTML, or paste the words instead.';
const KNOWN: readonly (readonly [start: string, why: string])[] = [
	['%PDF', 'This is a PDF file. Select the words in it, copy them and paste them into a text file.'],
	['PK\u0003\u0004', 'This is an office document or an archive. Copy its words into a text file.'],
	['MIME-Version', 'This is a page saved as one MHTML file. Save it as HTML instead.'],
];

/** Bytes as text: UTF-8, UTF-16 with its mark, else the old Western encoding; what is no text is refused. */
export function decode(bytes: Uint8Array): Decoded {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, START));
	for (const [sign, why] of KNOWN) if (start.startsWith(sign)) return { ok: false, why };
	if (start.startsWith('ÿþ')) return { ok: true, text: new TextDecoder('utf-16le').decode(bytes) };
	if (start.startsWith('þÿ')) return { ok: true, text: new TextDecoder('utf-16be').decode(bytes) };
	if (/[\u0000-\u0006\u000e-\u001a]/.test(start.replaceAll('\u001b', ''))) return { ok: false, why: NO_TEXT };
	try {
		return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { ok: true, text: new TextDecoder('windows-1252').decode(bytes) };
	}
}

/** True for what is HTML by its name or its beginning. */
export function isHtml(name: string, text: string): boolean {
	if (/\.x?html?$/i.test(name)) return true;
	return (
		!/\.(?:txt|md|text)$/i.test(name) &&
		/^\s*(?:<!doctype html|<html|<head|<body|<(?:div|main|article|p|h1)\b)/i.test(text)
	);
}
