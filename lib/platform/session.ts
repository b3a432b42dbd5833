import { browser } from './browser.ts';
import { z } from './schemas.ts';

const KEY = 'pendingText';
const LONGEST = 200_000;
const textSchema = z.string();

/**
 * Keeps a selected text until the popup takes it: in memory only, never on disk. At most 200,000 UTF-16 units of it.
 */
export async function putPendingText(text: string): Promise<void> {
	await browser.storage.session.set({ [KEY]: text.slice(0, LONGEST) });
}

/** The waiting text, which is forgotten by taking it; null if there is none. Never throws. */
export async function takePendingText(): Promise<string | null> {
	try {
		const parsed = textSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
		await browser.storage.session.remove(KEY);
		return parsed.success && parsed.data.trim() ? parsed.data : null;
	} catch {
		return null;
	}
}

/** Forgets everything of this session. Never throws. */
export async function clearSession(): Promise<void> {
	await browser.storage.session.clear().catch(() => undefined);
}
