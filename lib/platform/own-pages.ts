import { browser } from './browser.ts';
import { z } from './schemas.ts';

const CHANNEL = 'leaving';
const orderSchema = z.enum(['hide', 'close']);

/** Tells every open page of ours (popup, options, welcome) to show nothing, or to close. */
export function tellOwnPages(order: z.infer<typeof orderSchema>): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage(order);
	channel.close();
}

/** Each page of ours calls this once, first: it then hides and closes when the person leaves, wherever that began. */
export function followLeaving(): void {
	new BroadcastChannel(CHANNEL).addEventListener('message', (event: MessageEvent<unknown>) => {
		const order = orderSchema.safeParse(event.data);
		if (!order.success) return;
		hideThisPage();
		if (order.data === 'close') closeThisPage();
	});
}

/** Shows nothing of this page any more. */
export function hideThisPage(): void {
	document.title = '';
	document.documentElement.style.display = 'none';
}

function closeThisPage(): void {
	browser.tabs
		.getCurrent()
		.then((tab) => (tab?.id === undefined ? window.close() : browser.tabs.remove(tab.id)))
		.catch(() => window.close());
}
