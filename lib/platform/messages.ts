import { browser } from './browser.ts';
import { z } from './schemas.ts';

/** The messages between our own pages and the background: there is only one. */
const messageSchema = z.discriminatedUnion('type', [z.object({ type: z.literal('leave') })]);

/** A message of ours. */
export type Message = z.infer<typeof messageSchema>;

/** Sends a message to the background and does not wait for it. */
export function sendMessage(message: Message): void {
	browser.runtime.sendMessage(message).catch(() => undefined);
}

/** A received value as a message of ours, or null if another sent it or it is none. */
export function receivedMessage(value: unknown, senderId: string | undefined): Message | null {
	if (senderId !== browser.runtime.id) return null;
	const parsed = messageSchema.safeParse(value);
	return parsed.success ? parsed.data : null;
}
